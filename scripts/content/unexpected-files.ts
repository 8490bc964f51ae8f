import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from './language.ts';
import type { Site } from './site.ts';
import { nearest } from './validate.ts';

const dataFolders = [
  'contacts',
  'editions',
  'events',
  'glossary',
  'law',
  'matrices',
  'regions',
  'search',
  'statistics',
];
const rootPages = ['index', 'not-found'];

/** Finds files in `content/` that nothing reads: programs, templates, misspelt folders, languages that are not registered. */
export function unexpectedFiles(
  paths: readonly string[],
  folder: string,
  languages: readonly Language[],
  site: Site,
): Diagnostic[] {
  const tags = languages.map((language) => language.tag);
  const sections = [...site.sections.map((section) => section.id), 'leaflets'];
  return paths.flatMap((path) => {
    const remedy = problemOf(path, tags, sections);
    if (remedy === null) return isPlain(path) ? [] : [oddName(`${folder}/${path}`)];
    const diagnostic: Diagnostic = {
      severity: 'error',
      rule: 'file-is-expected',
      file: `${folder}/${path}`,
      message: 'Nothing reads this file; content is Markdown and YAML in known folders only.',
      remedy,
    };
    return [diagnostic];
  });
}

/** Names become addresses and ids: dots would climb out of a folder, other signs would break links. */
function isPlain(path: string): boolean {
  const [first = '', ...rest] = path.split('/');
  if (first === 'strings' || rest.length === 0) return true;
  const names = first === 'press' && rest.length > 1 ? rest.slice(1) : rest;
  return names.every((name) => /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:md|yaml))?$/.test(name));
}

function oddName(file: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'file-name-is-plain',
    file,
    message:
      'The name of the file or of its folder has other signs than small letters, digits and single hyphens.',
    remedy: 'Rename it, for example to crisis-interview.md; names become addresses.',
  };
}

function problemOf(path: string, tags: readonly string[], sections: readonly string[]): string | null {
  const [first = '', second = '', ...rest] = path.split('/');
  if (path === 'site.yaml' || path === 'languages.yaml' || path === 'press/room.yaml') return null;
  if (/^data\/(pictures|reading|safety|withheld)\.yaml$/.test(path) || first === 'README.md') return null;
  if (first === 'strings' && rest.length === 0)
    return known(second.replace(/\.yaml$/, ''), tags, second.endsWith('.yaml'));
  if (first === 'publications' && rest.length === 0) return known('', [''], second.endsWith('.yaml'));
  if (first === 'data') return known(second, dataFolders, rest.length === 1 && path.endsWith('.yaml'));
  if (first === 'press') return known(second, tags, rest.length === 1 && path.endsWith('.md'));
  if (!tags.includes(first)) return known(first, tags, true);
  if (!path.endsWith('.md')) return known('', [], false);
  if (rest.length === 0) return known(second.replace(/\.md$/, ''), rootPages, true);
  return known(second, sections, true);
}

function known(name: string, names: readonly string[], form: boolean): string | null {
  if (!form) return 'Remove the file, or move it out of the content folder.';
  if (names.includes(name)) return null;
  const near = nearest(name, names);
  return near ? `Did you mean “${near}” instead of “${name}”?` : `Known names here: ${names.join(', ')}.`;
}
