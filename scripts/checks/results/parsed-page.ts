import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { BuiltPage } from '../../content/manifest.ts';
import { attributeOf, type Element } from './element.ts';
import { loadedBy, loadingAttributes, loadingTags } from './loaded-addresses.ts';

type Groups = ReadonlyMap<string, readonly Element[]>;

/** One page while its rules run. */
export type ParsedPage = {
  readonly entry: BuiltPage;
  /** From the root of the host with the base folder, such as /pospolu/cs/k4/. */
  readonly address: string;
  readonly html: string;
  /** All elements in the order of the document. */
  readonly elements: readonly Element[];
  readonly byTag: ReadonlyMap<string, readonly Element[]>;
  readonly byAttribute: ReadonlyMap<string, readonly Element[]>;
  /** Elements that make the browser load something, with the addresses. */
  readonly loads: readonly { readonly element: Element; readonly addresses: readonly string[] }[];
  /** How often each id occurs. */
  readonly ids: ReadonlyMap<string, number>;
  /** Text of the page and of the attributes that readers meet, parts of different origin far from each other. */
  readonly text: string;
};

/** Attributes whose value reaches a reader, a call or a link. */
const spokenAttributes = new Set([
  'alt',
  'aria-label',
  'content',
  'href',
  'label',
  'placeholder',
  'title',
  'value',
]);
/** Wider than what may stand between the groups of one phone number. */
const farApart = '\n\n\n\n';

/** Parses a page once, and collects in one walk what its rules need. */
export function parsePage(html: string, entry: BuiltPage, base: string): ParsedPage {
  const elements: Element[] = [];
  const byTag = new Map<string, Element[]>();
  const byAttribute = new Map<string, Element[]>();
  const ids = new Map<string, number>();
  const texts: string[] = [];
  const spoken: string[] = [];

  const visit = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document) => {
    if ('tagName' in node) {
      elements.push(node);
      addTo(byTag, node.tagName, node);
      for (const { name, value } of node.attrs) {
        addTo(byAttribute, name, node);
        if (name === 'id') ids.set(value, (ids.get(value) ?? 0) + 1);
        else if (spokenAttributes.has(name) || name.startsWith('data-')) spoken.push(value);
      }
    } else if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));

  return {
    entry,
    address: base + entry.file.slice(1).replace(/(^|\/)index\.html$/, '$1'),
    html,
    elements,
    byTag,
    byAttribute,
    loads: findLoads(byTag, byAttribute),
    ids,
    text: [texts.join(''), ...spoken].join(farApart),
  };
}

function addTo(groups: Map<string, Element[]>, key: string, element: Element): void {
  const group = groups.get(key);
  if (group) group.push(element);
  else groups.set(key, [element]);
}

function findLoads(byTag: Groups, byAttribute: Groups): ParsedPage['loads'] {
  const loading = [
    ...loadingTags.flatMap((tag) => byTag.get(tag) ?? []),
    ...loadingAttributes.flatMap((name) => byAttribute.get(name) ?? []),
  ];
  return [...new Set(loading)].flatMap((element) => {
    const addresses = loadedBy(element);
    return addresses.length > 0 ? [{ element, addresses }] : [];
  });
}

/** Lists the elements of one tag. */
export function elementsOf(page: ParsedPage, tag: string): readonly Element[] {
  return page.byTag.get(tag) ?? [];
}

/** Lists the elements that have one of the attributes. */
export function elementsWith(page: ParsedPage, ...names: readonly string[]): Element[] {
  return [...new Set(names.flatMap((name) => page.byAttribute.get(name) ?? []))];
}

/** Lists the `<link>` elements that have a relation, e.g. `stylesheet`. */
export function linksWith(page: ParsedPage, relation: string): Element[] {
  return elementsOf(page, 'link').filter((link) =>
    (attributeOf(link, 'rel') ?? '').toLowerCase().split(/\s+/).includes(relation),
  );
}

/** Gives the content of a `<meta name>` or `<meta http-equiv>`, null if there is none. */
export function metaOf(page: ParsedPage, name: string): string | null {
  const meta = elementsOf(page, 'meta').find((element) =>
    [attributeOf(element, 'name'), attributeOf(element, 'http-equiv')].some(
      (value) => value?.toLowerCase() === name.toLowerCase(),
    ),
  );
  return meta ? (attributeOf(meta, 'content') ?? '') : null;
}
