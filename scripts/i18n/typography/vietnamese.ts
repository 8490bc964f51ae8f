const nbsp = '\u00a0';

/**
 * Vietnamese rules: letters carry their marks as one sign (NFC), so that every face has them, and a number stays
 * with the word it counts. Syllables are words of their own, so nothing else is bound.
 */
export function setVietnamese(text: string): string {
  return text
    .normalize('NFC')
    .replace(
      /(?<![\p{L}\d])(\d{1,3}) (?=(ngày|giờ|phút|tuần|tháng|năm|tuổi|trang|người|trẻ)(?!\p{L}))/gu,
      `$1${nbsp}`,
    );
}
