import { placeInData } from '../../../content/place-of.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';

/** The operator has said where the site will stand, which host serves it and who runs it. */
export const operatorHasDecided: SourceRule = {
  name: 'operator-has-decided',
  find: (library): SourceFault[] => {
    const { host, origin, publisher } = library.site;
    const missing = Object.entries(publisher).filter(([, value]) => value === null);
    const paths = [
      ...(origin === null ? [['origin']] : []),
      ...(host === null ? [['host']] : []),
      ...missing.map(([key]) => ['publisher', key]),
    ];
    const [first] = paths;
    if (!first) return [];
    return [
      {
        severity: 'open',
        ...placeInData(library, `${library.folder}/site.yaml`, first, 'key'),
        message: `The operator has not yet filled in: ${paths.map((path) => path.join('.')).join(', ')}.`,
        remedy: 'The operator writes them here before the site is released.',
      },
    ];
  },
};
