const nbsp = '\u00a0';

/** Rules shared by all our languages: number with unit, § with number, spaced hyphen as an en dash, number ranges. */
export function setGeneral(text: string): string {
  // Every rule below needs a digit or a dash, and most sentences have neither.
  if (!/[\d–-]/.test(text)) return text;
  return text
    .replace(/(§§?|č\.|str\.|No\.|№|ст\.) (?=\d)/g, `$1${nbsp}`)
    .replace(/(\d) (?=(Kč|EUR|%|°C|km|m|cm|mm|kg|kB|MB|MHz|Sb\.|Coll\.)(?![\p{L}]))/gu, `$1${nbsp}`)
    .replace(/(\p{L}|\d|[,.“”"»)]) - (?=\p{L}|\d|[„“«(])/gu, `$1${nbsp}– `)
    .replace(/ – /g, `${nbsp}– `)
    .replace(/(\d)-(?=\d)(?!\d*-)/g, '$1–');
}
