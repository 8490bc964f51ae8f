import type { Library } from '../../content/library.ts';
import { fileOfData } from '../../content/place-of.ts';
import type { YamlPath } from '../../content/read-yaml.ts';

/** What a data file may point at; `region` knows cz for the whole country. */
export type Concept = 'contact' | 'law' | 'period' | 'region' | 'statistic' | 'picture';

/** A value of a data file that names an entry of another one. */
export type DataReference = {
  readonly concept: Concept;
  readonly id: string;
  readonly file: string;
  readonly path: YamlPath;
};

/** Lists every value of the data, the site file, the press room and the publications that names another entry. */
export function listDataReferences(library: Library): DataReference[] {
  const found: DataReference[] = [];
  const add = (concept: Concept, id: string | null, file: string, path: YamlPath) => {
    if (id !== null) found.push({ concept, id, file, path });
  };
  const site = `${library.folder}/site.yaml`;
  for (const [index, { contact }] of library.site.emergency.entries())
    add('contact', contact, site, ['emergency', index, 'contact']);
  for (const [id, contact] of library.contacts) {
    const file = fileOfData(library, `contacts/${id}`);
    add('region', contact.region, file, ['region']);
    add('contact', contact.instead, file, ['instead']);
  }
  for (const [id, { centre }] of library.regions) {
    const file = fileOfData(library, `regions/${id}`);
    for (const [index, contact] of centre.entries()) add('contact', contact, file, ['centre', index]);
  }
  for (const [id, { region }] of library.statistics)
    add('region', region, fileOfData(library, `statistics/${id}`), ['region']);
  for (const [id, { steps }] of library.timelines) {
    const file = fileOfData(library, `events/${id}`);
    for (const [index, { law, when }] of steps.entries()) {
      add('law', law, file, ['steps', index, 'law']);
      if ('period' in when) add('period', String(when['period']), file, ['steps', index, 'when', 'period']);
    }
  }
  for (const [id, { rows }] of library.matrices) {
    const file = fileOfData(library, `matrices/${id}`);
    for (const [index, { law, when }] of rows.entries()) {
      add('law', law, file, ['rows', index, 'law']);
      if ('period' in when) add('period', String(when['period']), file, ['rows', index, 'when', 'period']);
    }
  }
  const room = `${library.folder}/press/room.yaml`;
  for (const [index, fact] of (library.pressRoom?.facts ?? []).entries())
    add('statistic', fact, room, ['facts', index]);
  return [...found, ...publicationReferences(library)];
}

function publicationReferences(library: Library): DataReference[] {
  return library.publications.flatMap((plan): DataReference[] => {
    const file = fileOfData(library, `publications/${plan.id}`);
    if (plan.kind === 'manual') {
      return plan.back.contacts.map((id, index) => ({
        concept: 'contact',
        id,
        file,
        path: ['back', 'contacts', index],
      }));
    }
    if (plan.kind === 'card') {
      return plan.sides.flatMap(({ rows }, side) =>
        rows.map(
          ({ contact }, row): DataReference => ({
            concept: 'contact',
            id: contact,
            file,
            path: ['sides', side, 'rows', row, 'contact'],
          }),
        ),
      );
    }
    const pictures = Object.entries('pictures' in plan ? plan.pictures : {}).map(
      ([section, id]): DataReference => ({ concept: 'picture', id, file, path: ['pictures', section] }),
    );
    const [picture, region] = [
      'picture' in plan ? plan.picture : null,
      'region' in plan ? plan.region : null,
    ];
    return [
      ...pictures,
      ...(picture === null ? [] : [{ concept: 'picture' as const, id: picture, file, path: ['picture'] }]),
      ...(region === null ? [] : [{ concept: 'region' as const, id: region, file, path: ['region'] }]),
    ];
  });
}
