import type { TypedQuery } from './search-match.ts';
import { compareRanked, type RankedPage, saysIt } from './search-rank.ts';
import type { Topics } from './search-topics.ts';

type Voice = 'child' | 'adult' | 'personal' | 'professional' | 'unknown';

/** How much a page counts for who seems to speak: pages for professionals, pages for children. */
const factors: Readonly<Record<Voice, { readonly work: number; readonly child: number }>> = {
  child: { work: 0.4, child: 1.3 },
  adult: { work: 0.5, child: 0.6 },
  personal: { work: 0.5, child: 0.8 },
  professional: { work: 1.3, child: 0.7 },
  unknown: { work: 0.7, child: 0.85 },
};

/**
 * How much of a question a page must answer. Who speaks of home tells a story, of which we know a word or two; whoever
 * does not may be looking for something else altogether.
 */
const leastShare: Readonly<Record<Voice, number>> = {
  child: 0.27,
  adult: 0.27,
  personal: 0.27,
  professional: 0.34,
  unknown: 0.34,
};

/**
 * Orders ranked pages so that a wrong first page harms nobody: somebody who speaks of themselves or of home gets no page
 * for professionals first, and pages for people who hurt others come first only for what they say.
 */
export function arrangePages(ranked: readonly RankedPage[], query: TypedQuery, topics: Topics): RankedPage[] {
  const voice = voiceOf(query, topics);
  const { child, work } = factors[voice];
  const { voices, pages, reserved } = topics;
  const children = pages.find(({ id }) => id === voices.children)?.section;
  const isReserved = (page: RankedPage) => reserved.includes(page.section) && !page.said;
  const weighed = ranked
    .filter(({ said, share }) => said || share >= leastShare[voice])
    .map((page) => {
      const factor = (page.high ? 1 : work) * (page.section === children ? child : 1);
      return page.said ? page : { ...page, score: page.score * factor };
    })
    .sort(compareRanked);
  const open = weighed.filter((page) => !isReserved(page));
  const arranged = [...open, ...weighed.filter(isReserved)];
  if (voice === 'professional' || voice === 'unknown') return arranged;
  return withHelpFirst(
    arranged,
    pages.find(({ id }) => id === voices[voice === 'child' ? 'children' : 'help']),
  );
}

function withHelpFirst(
  pages: readonly RankedPage[],
  help: Pick<RankedPage, 'id' | 'section' | 'high'> | undefined,
): RankedPage[] {
  const isFirst = ({ high, said }: RankedPage) => high || said;
  const first = pages.filter(isFirst);
  const rest = pages.filter((page) => !isFirst(page));
  if (first.length > 0 || !help || rest.length === 0) return [...first, ...rest];
  const { high, id, section } = help;
  return [{ id, section, high, said: false, share: 0, score: 0 }, ...rest];
}

function voiceOf({ said, words }: TypedQuery, { voices }: Topics): Voice {
  const holds = (phrases: readonly string[]) => phrases.some((phrase) => saysIt(said, phrase));
  const stems = new Set(words.flatMap((word) => [...word.stems.keys(), ...word.word.stems]));
  const isWork = voices.professional.some((line) => line.split(' ').every((stem) => stems.has(stem)));
  if (isWork) return 'professional';
  const isChild = holds(voices.child);
  if (!isChild && !holds(voices.personal)) return 'unknown';
  if (holds(voices.adult)) return 'adult';
  return isChild ? 'child' : 'personal';
}
