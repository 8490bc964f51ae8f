/** Gives the address of a call: digits only, a leading plus kept. @example phoneHref('116 111') is tel:116111 */
export function phoneHref(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}
