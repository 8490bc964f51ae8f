const nbsp = '\u00a0';

/** Ukrainian rules: a hard space after prepositions and conjunctions of one letter and between a number and what it counts. */
export function setUkrainian(text: string): string {
  return text
    .replace(/(?<=^|[\s(«\u00a0])([взуіайоєяВЗУІАЙОЄЯ]) (?=\S)/gu, `$1${nbsp}`)
    .replace(
      /(?<![\p{L}\d])(\d{1,3}) (?=(днів|дні|день|годин|години|років|роки|рік|місяців|місяці|місяць|хвилин)(?!\p{L}))/gu,
      `$1${nbsp}`,
    );
}
