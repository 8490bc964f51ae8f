import { attributeOf, type Element, textOf, wordsOf } from './element.ts';
import { familiesOf } from './families-of.ts';
import type { SiteFacts } from './finished-site.ts';
import { elementsOf, elementsWith, type ParsedPage } from './parsed-page.ts';

/** A block that pages of class high must have, and how it is known. */
type Block = {
  /** As the finding calls it. */
  readonly name: string;
  readonly stands: (page: ParsedPage, site: SiteFacts) => boolean;
};

const links = (page: ParsedPage, matches: (link: Element) => boolean): boolean =>
  elementsOf(page, 'a').some(matches);
const hasClass = (page: ParsedPage, name: string): boolean =>
  elementsWith(page, 'class').some((element) => wordsOf(element, 'class').includes(name));
const withId = (page: ParsedPage, id: string): Element | undefined =>
  elementsWith(page, 'id').find((element) => attributeOf(element, 'id') === id);

const exit: Block = {
  name: 'the exit',
  stands: (page) => links(page, (link) => wordsOf(link, 'class').includes('exit')),
};
const skip: Block = {
  name: 'the skip link',
  stands: (page) => links(page, (link) => attributeOf(link, 'href') === `#${idOfMain(page)}`),
};
const notice: Block = {
  name: 'the safety notice',
  stands: (page) => {
    const found = withId(page, 'safety');
    return found !== undefined && textOf(found) !== '';
  },
};
const numbers: Block = {
  name: 'numbers to call',
  stands: (page, { phoneLinks }) =>
    phoneLinks.size === 0 || links(page, (link) => phoneLinks.has(attributeOf(link, 'href') ?? '')),
};
const heading: Block = { name: 'the heading', stands: (page) => elementsOf(page, 'h1').length > 0 };
const menu: Block = {
  name: 'the menu',
  stands: (page) =>
    withId(page, 'menu') !== undefined && links(page, (link) => attributeOf(link, 'href') === '#menu'),
};
const languages: Block = {
  name: 'the choice of languages',
  stands: (page, site) =>
    !isTranslated(page, site) || links(page, (link) => attributeOf(link, 'hreflang') !== null),
};
const up: Block = {
  name: 'the way up',
  stands: (page) => links(page, (link) => wordsOf(link, 'class').includes('up')),
};
const card: Block = { name: 'the contact card', stands: (page) => hasClass(page, 'contact') };
const field: Block = { name: 'the field', stands: (page) => elementsOf(page, 'input').length > 0 };
const index: Block = { name: 'the list of all pages', stands: (page) => hasClass(page, 'index') };

const everywhere = [exit, skip, notice, numbers, heading, menu, languages];
const inner = [...everywhere, up];

/** Blocks of each kind of page of class high; kinds that are not named (choice of language, moved) pass on only. */
export const requiredBlocks: Readonly<Record<string, readonly Block[]>> = {
  home: everywhere,
  notFound: everywhere,
  section: inner,
  article: inner,
  safePage: inner,
  region: inner,
  district: inner,
  contact: [...inner, card],
  search: [...inner, field, index],
};

/** Tells whether somebody wrote the page in another language, too. */
function isTranslated({ entry }: ParsedPage, { entries, sources }: SiteFacts): boolean {
  const path = sources.get(entry.file)?.path ?? '';
  return (familiesOf(sources).get(path) ?? []).some((file) => {
    const other = entries.get(file);
    return other?.own === true && other.tag !== entry.tag && other.way === entry.way;
  });
}

function idOfMain(page: ParsedPage): string | null {
  const [main] = elementsOf(page, 'main');
  return main === undefined ? null : attributeOf(main, 'id');
}
