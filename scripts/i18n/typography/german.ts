const nbsp = '\u00a0';
const narrow = '\u202f';

/**
 * German rules (DIN 5008, Duden): a narrow hard space inside abbreviations of several letters, a hard space in dates,
 * after abbreviations that belong to a number and between a number and the word it counts; „…“ closes with “.
 */
export function setGerman(text: string): string {
  return text
    .replace(/„([^„“”]*)”/g, '„$1“')
    .replace(/(?<!\p{L})(z|d|u|o|i|s|v)\. ?(?=(?:B|h|a|Ä|ä|U|u|d|R|o)\.)/gu, `$1.${narrow}`)
    .replace(/(?<=\u202fd)\. ?(?=R\.)/g, `.${narrow}`)
    .replace(/(\d{1,2}\.) (?=\d{1,2}\.)/g, `$1${nbsp}`)
    .replace(/(\d{1,2}\.) (?=\d{4}(?!\d))/g, `$1${nbsp}`)
    .replace(
      /(\d{1,2}\.) (?=(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L}))/gu,
      `$1${nbsp}`,
    )
    .replace(/(?<!\p{L})(Abs\.|Art\.|Nr\.|S\.|Bd\.|Dr\.|Tel\.) (?=\S)/gu, `$1${nbsp}`)
    .replace(
      /(?<![\p{L}\d])(\d{1,3}) (?=(Tage|Tagen|Tag|Stunden|Stunde|Uhr|Jahre|Jahren|Jahr|Monate|Monaten|Monat|Minuten|Minute|Seiten|Kinder|Kindern|Personen)(?!\p{L}))/gu,
      `$1${nbsp}`,
    );
}
