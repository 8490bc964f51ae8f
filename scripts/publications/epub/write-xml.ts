import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Turns an HTML document into XHTML: every element closed, every attribute with a value, names as the parser of HTML
 * corrects them, namespaces declared where they begin (Serializing XML, W3C DOM Parsing and Serialization, section 3).
 * Signs that XML 1.0 forbids are left out. `namespaces` are declared at the root, such as `epub`.
 */
export function writeXhtml(source: string, namespaces: Readonly<Record<string, string>> = {}): string {
  const root = parse(source).childNodes.find((node): node is Element => 'tagName' in node);
  if (!root) throw new RangeError('The document has no element.');
  const declared = Object.entries(namespaces).map(
    ([prefix, uri]) => ` xmlns:${prefix}="${escapeValue(uri)}"`,
  );
  const body = writeElement(root, '', declared.join(''));
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${body}\n`;
}

function writeNode(node: Node, around: string): string {
  if ('tagName' in node) return writeElement(node, around, '');
  return node.nodeName === '#text' && 'value' in node ? escapeText(node.value) : '';
}

function writeElement(element: Element, around: string, declared: string): string {
  const { attrs, childNodes, namespaceURI, tagName } = element;
  const own = namespaceURI === around ? '' : ` xmlns="${namespaceURI}"`;
  const attributes = attrs
    .filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map(({ name, prefix, value }) => ` ${prefix ? `${prefix}:` : ''}${name}="${escapeValue(value)}"`);
  const start = `${tagName}${own}${declared}${attributes.join('')}`;
  const inside = childNodes.map((child) => writeNode(child, namespaceURI)).join('');
  return inside === '' && isVoid(element) ? `<${start}/>` : `<${start}>${inside}</${tagName}>`;
}

const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** An empty element of HTML that is not void would be read as open by readers that take XHTML for HTML. */
function isVoid({ namespaceURI, tagName }: Element): boolean {
  return namespaceURI !== html.NS.HTML || voids.has(tagName);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0, production 2, forbids exactly these.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escapeText(text: string): string {
  return text.replace(forbidden, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function escapeValue(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}
