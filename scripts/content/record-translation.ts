import { parseDocument } from 'yaml';
import { splitFrontMatter } from './front-matter.ts';
import type { SourcePage } from './library.ts';

/**
 * Writes into a translation which version of each source section it follows, and leaves everything else of its text
 * as it is. Null when the front matter cannot be read; `npm run check` says why.
 */
export function recordTranslation(text: string, translation: SourcePage, source: SourcePage): string | null {
  const parts = splitFrontMatter(text, translation.file);
  if ('diagnostic' in parts) return null;
  const present = new Set(translation.sections.map((section) => section.id));
  const followed = source.sections.filter((section) => present.has(section.id) && section.text !== '');
  const document = parseDocument(parts.yaml);
  document.set(
    'translated',
    document.createNode(Object.fromEntries(followed.map(({ id, hash }) => [id, hash]))),
  );
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n\n${parts.body.replace(/^\n+/, '')}`;
}
