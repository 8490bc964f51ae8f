const nbsp = '\u00a0';
/** Left-to-right mark: it keeps Latin letters beside a number in their order. */
const mark = '\u200e';

/**
 * Arabic rules: a number stays with the word it counts, and the number of a Czech law with its `Sb.` in the order
 * of Czech. Arabic commas, semicolons and question marks are left as they were written.
 */
export function setArabic(text: string): string {
  return text
    .replace(/(?<![\u200e\d/])(\d+\/\d{4})[ \u00a0](Sb\.)(?!\u200e)/g, `${mark}$1${nbsp}$2${mark}`)
    .replace(
      /(?<![\p{L}\d])(\d{1,3}) (?=(يوم|يومًا|يوما|أيام|ساعة|ساعات|شهر|شهرًا|أشهر|سنة|سنوات|عام|أعوام|دقيقة|دقائق)(?!\p{L}))/gu,
      `$1${nbsp}`,
    );
}
