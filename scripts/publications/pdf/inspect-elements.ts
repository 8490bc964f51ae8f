import { lettersOf, quote } from './inspect-letters.ts';
import { elementsOf, type Tagged, textIn } from './inspect-tree.ts';

/** `titles`: a book has an H1 for its title and each chapter, anything else has one alone. */
export type ElementRules = {
  readonly titles: 'one' | 'many';
  /** Link texts that say nothing about where they lead, such as “here”. */
  readonly vagueLinks: readonly string[];
};

/** Judges pictures, headings, links and lists of a tagged file. */
export function judgeElements(root: Tagged, rules: ElementRules): string[] {
  const elements = [...elementsOf(root)];
  const vague = new Set(rules.vagueLinks.map(lettersOf));
  return [
    ...elements.flatMap(([element]) => (element.type === 'Figure' ? judgeFigure(element) : [])),
    ...judgeHeadings(
      elements.flatMap(([element]) => (heading.test(element.type) ? [element] : [])),
      rules.titles,
    ),
    ...elements.flatMap(([element]) => (element.type === 'Link' ? judgeLink(element, vague) : [])),
    ...elements.flatMap(([element, around]) => judgeListPart(element, around)),
  ];
}

const heading = /^H[1-6]$/;
const fileName = /^\S+\.(?:avif|gif|jpe?g|png|svg|webp)$|^[a-z0-9]+(?:[-_][a-z0-9]+)+$/;

function judgeFigure({ alternative, page }: Tagged): string[] {
  const name = alternative?.trim() ?? '';
  if (name === '') return [`page ${page} has a picture without a name; write what it shows`];
  return fileName.test(name) ? [`page ${page} names a picture after its file, ${quote(name)}`] : [];
}

function judgeHeadings(headings: readonly Tagged[], titles: ElementRules['titles']): string[] {
  const [first] = headings;
  if (!first) return ['there is no heading'];
  const count = headings.filter(({ type }) => type === 'H1').length;
  const levels = headings.map(({ type }) => Number(type.slice(1)));
  return [
    ...(first.type === 'H1' ? [] : [`the first heading ${quote(textIn(first))} is ${first.type}, not H1`]),
    ...(titles === 'one' && count !== 1 ? [`there are ${count} headings H1 instead of one title`] : []),
    ...headings.flatMap((one, index) => {
      const [before, level] = [levels[index - 1] ?? 1, levels[index] ?? 1];
      if (lettersOf(textIn(one)) === '') return [`page ${one.page} has an empty heading ${one.type}`];
      return level > before + 1
        ? [`page ${one.page}: the heading ${quote(textIn(one))} skips from H${before} to H${level}`]
        : [];
    }),
  ];
}

function judgeLink(link: Tagged, vague: ReadonlySet<string>): string[] {
  const text = textIn(link);
  const letters = lettersOf(text);
  const where = `page ${link.page}: the link ${quote(text)}`;
  if (link.descriptions.length === 0) return [`${where} leads nowhere`];
  return [
    ...(letters === '' ? [`page ${link.page} has a link without text`] : []),
    ...(link.descriptions.some((words) => words.trim() === '') ? [`${where} has no description`] : []),
    ...(/^\s*(?:https?:|www\.)/i.test(text) ? [`${where} is a bare address; say what is there`] : []),
    ...(vague.has(letters) ? [`${where} does not say where it leads`] : []),
  ];
}

/** ISO 32000-1, table 336: a list holds items, an item its label and body. */
function judgeListPart(element: Tagged, around: Tagged | null): string[] {
  const parts = element.kids.map((kid) => ('type' in kid ? kid.type : 'text'));
  const odd = (allowed: readonly string[]) => parts.find((part) => !allowed.includes(part));
  const where = `page ${element.page}: a list`;
  if (element.type === 'L') {
    const other = odd(['LI', 'L', 'Caption']);
    if (parts.length === 0) return [`${where} is empty`];
    return other === undefined ? [] : [`${where} holds ${other} beside its items`];
  }
  if (element.type !== 'LI') return [];
  const other = odd(['Lbl', 'LBody']);
  return [
    ...(around?.type === 'L' ? [] : [`${where} item ${quote(textIn(element))} stands in no list`]),
    ...(other === undefined
      ? []
      : [`${where} item ${quote(textIn(element))} holds ${other} outside its body`]),
    ...(parts.includes('LBody') ? [] : [`${where} item ${quote(textIn(element))} has no body`]),
  ];
}
