const nbsp = '\u00a0';

/**
 * Slovak rules (STN 01 6910): a hard space after prepositions and conjunctions of one letter, in dates, after
 * abbreviations that belong to what follows, and between a number and the word it counts.
 */
export function setSlovak(text: string): string {
  return text
    .replace(/(?<=^|[\s(„“\u00a0])([ksvzouaiKSVZOUAI]) (?=\S)/gu, `$1${nbsp}`)
    .replace(/(?<=^|[\s(„])([ksvzouaiKSVZOUAI]) (?=\S)/gu, `$1${nbsp}`)
    .replace(/(\d{1,2}\.) (?=\d{1,2}\.)/g, `$1${nbsp}`)
    .replace(/(\d{1,2}\.) (?=\d{4}(?!\d))/g, `$1${nbsp}`)
    .replace(
      /(\d{1,2}\.) (?=(januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra)(?!\p{L}))/gu,
      `$1${nbsp}`,
    )
    .replace(/(?<!\p{L})(ods\.|písm\.|zák\.|napr\.|t\. j\.|tzv\.|čl\.) (?=\S)/gu, `$1${nbsp}`)
    .replace(
      /(?<![\p{L}\d])(\d{1,3}) (?=(dní|dni|deň|hodín|hodiny|hodinu|rokov|roky|rok|mesiacov|mesiace|mesiac|minút|minúty|strán|strany|detí|deti|ľudí|osôb)(?!\p{L}))/gu,
      `$1${nbsp}`,
    );
}
