import { isCallable } from '../../content/find-services.ts';
import type { Library } from '../../content/library.ts';
import type { Region } from '../../content/region.ts';

/** Lists what a new region still lacks, as tasks for a person: names, centre, numbers, hours. */
export function listMissing(
  region: Region,
  library: Pick<Library, 'contacts'>,
  tags: readonly string[],
): string[] {
  const names = tags.flatMap((tag) => [
    ...(region.name[tag] === undefined ? [`name.${tag}: write the full name in ${tag}.`] : []),
    ...(region.shortName[tag] === undefined ? [`shortName.${tag}: write the short name in ${tag}.`] : []),
  ]);
  const centres =
    region.centre.length === 0
      ? ['centre: no centre is known; its page says so and offers the lines that are always open.']
      : region.centre.flatMap((id) => listMissingOfContact(id, library));
  const source = region.source.some(({ date }) => date === 'undated')
    ? ['source: the source has no date; find one that has.']
    : [];
  return [...names, ...centres, ...source];
}

function listMissingOfContact(id: string, { contacts }: Pick<Library, 'contacts'>): string[] {
  const contact = contacts.get(id);
  if (!contact) return [];
  const tasks = [
    [!isCallable(contact), 'no number may be shown; call the centre, then write phones, status and checked'],
    [contact.hours === null, 'nobody knows its hours'],
    [contact.address === null, 'nobody knows where it stands'],
    [contact.web === null, 'it has no site'],
    [contact.languages === null, 'nobody knows its languages'],
    [contact.checked === null, 'nobody has called it yet'],
  ] as const;
  return tasks.filter(([isOpen]) => isOpen).map(([, words]) => `contacts/${id}: ${words}.`);
}
