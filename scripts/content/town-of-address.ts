import type { Contact } from './contact.ts';

/**
 * Lists the towns that an address names: the parts between commas, without post codes, numbers of city districts and
 * what follows a dash. A town that is not written there is not guessed.
 * @example townsOfAddress('K Chatám 22, 403 40 Ústí nad Labem – Skorotice') gives K Chatám and Ústí nad Labem
 */
export function townsOfAddress(address: string): string[] {
  return address
    .split(',')
    .map((part) => (part.split(/ [–-] /)[0] ?? '').trim())
    .map((part) => part.replace(/^\d{3} ?\d{2} /, '').replace(/ \d+(\/\d+)?[a-z]?$/, ''))
    .filter((part) => part !== '');
}

/** Tells whether the address of a contact names a town. */
export function standsIn({ address }: Pick<Contact, 'address'>, town: string): boolean {
  return address !== null && townsOfAddress(address).includes(town);
}
