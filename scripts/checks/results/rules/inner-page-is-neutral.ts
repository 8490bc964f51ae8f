import type { SiteFacts } from '../finished-site.ts';
import { foldWords, sharesWord } from '../fold-words.ts';
import { metaOf, type ParsedPage } from '../parsed-page.ts';
import type { Fault, Rule } from '../rule.ts';
import type { SourceOfPage } from '../source-of-page.ts';
import { titleOf } from '../title-of.ts';

/**
 * Inner pages of class high reveal nothing in the list of tabs, in the history, in a preview and in the address:
 * their title is the neutral one and holds no word under which people look for the page.
 */
export const innerPageIsNeutral: Rule = {
  name: 'inner-page-is-neutral',
  onPage: (page, site) => {
    const source = site.sources.get(page.entry.file);
    if (!source?.innerHigh) return [];
    return [...judgeTitle(page, source, site), ...judgeDescription(page), ...judgeAddress(page, source)];
  },
};

function judgeTitle(page: ParsedPage, source: SourceOfPage, { library }: SiteFacts): Fault[] {
  const title = titleOf(page);
  const neutral = source.page?.meta.neutralTitle;
  const isPseudo = library.languages.some(({ tag, status }) => tag === page.entry.tag && status === 'pseudo');
  if (source.page && neutral === undefined) {
    return [
      { message: 'The page has no neutral title.', remedy: `Write neutralTitle in ${source.page.file}.` },
    ];
  }
  const faults: Fault[] = [];
  const own = foldWords(title).join(' ');
  if (neutral !== undefined && !isPseudo && !own.includes(foldWords(neutral).join(' '))) {
    faults.push({
      message: `The browser title “${title}” is not the neutral one.`,
      remedy: `Print “${neutral}” there.`,
    });
  }
  const telling = foldWords((source.page?.meta.keywords ?? []).join(' '));
  const named = foldWords(title.replace(library.site.name, ''));
  const found = named.find((word) => telling.some((other) => sharesWord(word, other)));
  if (found !== undefined) {
    faults.push({
      message: `The browser title “${title}” tells the topic by the word “${found}”.`,
      remedy: `Choose a neutralTitle without words that stand in keywords${source.page ? ` of ${source.page.file}` : ''}.`,
    });
  }
  return faults;
}

function judgeDescription(page: ParsedPage): Fault[] {
  if (metaOf(page, 'description') === null) return [];
  return [
    {
      message: 'The page has a description, which previews and search engines show.',
      remedy: 'Leave it out on inner pages of class high.',
    },
  ];
}

function judgeAddress(page: ParsedPage, source: SourceOfPage): Fault[] {
  const code = source.page?.meta.code;
  const isQuiet = page.entry.way === 'quiet';
  const steps = page.entry.file.split('/').slice(isQuiet ? 3 : 2, -1);
  if (
    source.moved ||
    source.made ||
    (isQuiet && steps.length === 0) ||
    (steps.length === 1 && /^[a-z0-9]{1,4}$/.test(steps[0] ?? ''))
  )
    return [];
  return [
    {
      message: `The address ${page.address} tells what the page is about.`,
      remedy:
        code === undefined ? 'Give the page a code in its front matter.' : `Print it at its code ${code}.`,
    },
  ];
}
