import type { Library } from '../../content/library.ts';
import type { Concept } from './data-references.ts';

/** Gives the ids of a concept that exist, and the folder or file where a further one would be added. */
export function knownIds(library: Library, concept: Concept): { ids: string[]; home: string } {
  const data = `${library.folder}/data`;
  switch (concept) {
    case 'contact':
      return { ids: [...library.contacts.keys()], home: `${data}/contacts/` };
    case 'law':
      return { ids: [...library.laws.keys()], home: `${data}/law/` };
    case 'period':
      return {
        ids: [...library.laws.values()].flatMap((law) => Object.keys(law.periods)),
        home: `${data}/law/`,
      };
    case 'region':
      return { ids: ['cz', ...library.regions.keys()], home: `${data}/regions/` };
    case 'statistic':
      return { ids: [...library.statistics.keys()], home: `${data}/statistics/` };
    case 'picture':
      return { ids: [...library.pictures.keys()], home: `${data}/pictures.yaml` };
  }
}
