import type { BlockContext } from '../blocks/block-context.ts';
import { expandDirectives } from '../blocks/expand-directives.ts';
import { readPressFacts, sayHelpBox } from '../blocks/read-press-words.ts';
import type { Library, Release } from '../content/library.ts';
import { localise } from '../content/localise.ts';
import { formatDate } from '../i18n/format.ts';

/** A text of the kit; `path` lies below the folder of the archive. */
export type KitText = { readonly path: string; readonly text: string };

/**
 * Writes the texts of one language's press kit: words about us, the box of facts, the box with help lines, advice,
 * releases that are out. Releases under embargo are not given to this function.
 */
export function planKitTexts(
  library: Library,
  context: BlockContext,
  releases: readonly Release[],
  advice: string,
  date: string,
): KitText[] {
  const { pressRoom } = library;
  if (!pressRoom) return [];
  const { chain, setText, t, tag } = context;
  const facts = readPressFacts(pressRoom, context);
  const day = formatDate(date, tag);
  return [
    {
      path: '1-boilerplates.txt',
      text: pressRoom.boilerplates
        .map(
          (entry) => `${setText(localise(entry.title, chain))}\n\n${setText(localise(entry.text, chain))}\n`,
        )
        .join('\n'),
    },
    {
      path: '2-facts.txt',
      text: `${t('press.facts')} (${day})\n\n${facts.map((fact) => `${fact.label}: ${fact.value}\n  ${fact.source}`).join('\n\n')}\n`,
    },
    { path: '3-help-box.txt', text: `${sayHelpBox(pressRoom, context)}\n` },
    { path: '4-reporting.md', text: `${expandDirectives(advice, context).trim()}\n` },
    ...releases.map((release) => ({
      path: `releases/${release.meta.date}-${release.name}.md`,
      text: `# ${release.meta.title}\n\n${release.meta.place}, ${formatDate(release.meta.date, tag)}\n\n${release.meta.description}\n\n${expandDirectives(release.body, context).trim()}\n\n${t('press.spokesperson')}: ${release.meta.contact}\n`,
    })),
    { path: 'LICENCE.txt', text: `${setText(localise(pressRoom.licence, chain))}\n` },
  ];
}
