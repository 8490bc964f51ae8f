/**
 * Marks an element for the tagging of the PDF: Chromium knows neither notes nor contents, but it keeps the
 * language, so a private part says what the element is; the repair step reads it and takes it off.
 * @example tagAs('cs', 'fn') // cs-x-fn
 */
export function tagAs(language: string, role: 'fn' | 'toc'): string {
  return `${language}-x-${role}`;
}
