import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Gives the value of an attribute, null if the element has none of that name. */
export function attributeOf(element: Element, name: string): string | null {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value;
  return null;
}

/** Lists the words of an attribute that holds several, such as class or rel, in lower case. */
export function wordsOf(element: Element, name: string): string[] {
  return (attributeOf(element, name) ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

/** Gives the text of an element and everything in it, runs of white space as one space. */
export function textOf(element: Element): string {
  return collect(element.childNodes).replace(/\s+/g, ' ').trim();
}

/** Tells whether an element lies in another one, or is it. */
export function isWithin(element: Element, ancestor: Element): boolean {
  let node: Element | DefaultTreeAdapterTypes.ParentNode | null = element;
  while (node) {
    if (node === ancestor) return true;
    node = 'parentNode' in node ? node.parentNode : null;
  }
  return false;
}

/** Shows the opening tag of an element for a message, shortened. */
export function showElement(element: Element): string {
  const attributes = element.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('');
  const tag = `<${element.tagName}${attributes}>`;
  return tag.length > 110 ? `${tag.slice(0, 109)}…` : tag;
}

function collect(nodes: readonly Node[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? collect(node.childNodes) : ''))
    .join('');
}
