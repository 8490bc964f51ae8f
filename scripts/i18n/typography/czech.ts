const nbsp = '\u00a0';

/**
 * Czech rules (ČSN 01 6910): a hard space after prepositions and conjunctions of one letter, in dates,
 * after abbreviations that belong to what follows, and between a number and the word it counts.
 */
export function setCzech(text: string): string {
  return text
    .replace(/(?<=^|[\s(„“\u00a0])([ksvzouaiKSVZOUAI]) (?=\S)/gu, `$1${nbsp}`)
    .replace(/(?<=^|[\s(„])([ksvzouaiKSVZOUAI]) (?=\S)/gu, `$1${nbsp}`)
    .replace(/(\d{1,2}\.) (?=\d{1,2}\.)/g, `$1${nbsp}`)
    .replace(/(\d{1,2}\.) (?=\d{4}(?!\d))/g, `$1${nbsp}`)
    .replace(
      /(\d{1,2}\.) (?=(ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)(?!\p{L}))/gu,
      `$1${nbsp}`,
    )
    .replace(/(?<!\p{L})(odst\.|písm\.|zák\.|např\.|tj\.|tzv\.|čl\.) (?=\S)/gu, `$1${nbsp}`)
    .replace(
      /(?<![\p{L}\d])(\d{1,3}) (?=(dní|dny|dnů|hodin|hodiny|hodinu|let|lety|roky|roků|rok|měsíce|měsíců|měsíc|minut|minuty|stran|strany|dětí|děti|lidí|osob)(?!\p{L}))/gu,
      `$1${nbsp}`,
    );
}
