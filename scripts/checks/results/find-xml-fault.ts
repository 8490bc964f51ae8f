const name = String.raw`[\p{L}_:][\p{L}\p{N}_:.\-\u00b7]*`;
const attribute = new RegExp(String.raw`\s+(${name})\s*=\s*("[^"<]*"|'[^'<]*')`, 'uy');
const openTag = new RegExp(`<(${name})`, 'uy');
const closeTag = new RegExp(String.raw`</(${name})\s*>`, 'uy');
const tagEnd = /\s*(\/?)>/y;
const skipped = /<!--(?!-?>)(?:(?!--)[\s\S])*-->|<\?[\s\S]*?\?>|<!DOCTYPE\s[^[>]*>/y;
const cdata = /<!\[CDATA\[[\s\S]*?\]\]>/y;
const text = /[^<]+/y;
const badReference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these signs.
const badSign = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Finds the first reason why a text is not well-formed XML 1.0, null if there is none. Entities of a document type
 * are not known: what we print has none.
 */
export function findXmlFault(xml: string): string | null {
  const source = xml.replace(/^\ufeff/, '');
  if (badSign.test(source)) return 'it holds a sign that XML forbids';
  const open: string[] = [];
  let position = 0;
  let roots = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(source);
    if (match) position = pattern.lastIndex;
    return match;
  };
  const line = () => `in line ${source.slice(0, position).split('\n').length}`;

  while (position < source.length) {
    if (take(skipped)) continue;
    if (open.length > 0 && take(cdata)) continue;
    const closed = take(closeTag);
    if (closed) {
      const expected = open.pop();
      if (closed[1] !== expected) return `</${closed[1]}> ends <${expected ?? 'nothing'}> ${line()}`;
      continue;
    }
    const opened = take(openTag);
    if (opened) {
      if (open.length === 0) roots += 1;
      if (roots > 1) return `a second root <${opened[1]}> begins ${line()}`;
      const seen = new Set<string>();
      for (let found = take(attribute); found; found = take(attribute)) {
        if (seen.has(found[1] ?? '')) return `<${opened[1]}> has ${found[1]} twice ${line()}`;
        if (badReference.test(found[2] ?? '')) return `a bare & stands in ${found[1]} ${line()}`;
        seen.add(found[1] ?? '');
      }
      const end = take(tagEnd);
      if (!end) return `the tag <${opened[1]}> is broken ${line()}`;
      if (end[1] === '') open.push(opened[1] ?? '');
      continue;
    }
    const words = take(text);
    if (!words) return `a bare < stands ${line()}`;
    if (badReference.test(words[0])) return `a bare & stands ${line()}`;
    if (open.length === 0 && words[0].trim() !== '') return `text stands outside the root ${line()}`;
  }
  if (open.length > 0) return `<${open.at(-1)}> is never closed`;
  return roots === 0 ? 'it has no root' : null;
}
