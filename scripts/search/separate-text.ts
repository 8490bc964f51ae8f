/**
 * Puts a space between an end tag and the start tag that follows at once: styles show such texts on lines of their own,
 * Pagefind would join them to one word (term and explanation, a link and its summary).
 */
export function separateText(html: string): string {
  return html.replace(/(<\/[a-z][a-z\d]*>)(?=<[a-z])/g, '$1 ');
}
