/**
 * Writes a day as the language does: 22. listopadu 2026. `isoDate` is YYYY-MM-DD; the time zone plays no part. The
 * Ukrainian word for year stands in full: with its abbreviation a sentence would end with two full stops. English is
 * that of Europe: 22 November 2026.
 */
export function formatDate(isoDate: string, tag: string): string {
  return new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${isoDate}T00:00:00Z`))
    .replace(/р\.$/u, 'року');
}

/** Writes a whole or decimal number as the language does. */
export function formatNumber(value: number, tag: string): string {
  return new Intl.NumberFormat(tag).format(value);
}

/** Writes a size of a file in kB or MB (powers of ten), with at most one decimal. */
export function formatBytes(bytes: number, tag: string): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

/** Writes the name of a language in another language: `nameLanguage('uk', 'cs')` is ukrajinština. */
export function nameLanguage(language: string, tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language;
}
