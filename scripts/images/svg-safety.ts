import type { Diagnostic } from '../diagnostics/diagnostic.ts';

const elements = new Set(
  'svg title desc style defs pattern symbol g path rect circle ellipse line polyline polygon use clipPath text tspan'.split(
    ' ',
  ),
);
const attributes = new Set(
  'xmlns viewBox role aria-label aria-hidden aria-labelledby id class d x y x1 y1 x2 y2 cx cy r rx ry width height points transform fill fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray vector-effect overflow opacity patternUnits clip-path href type lang font-family font-size font-weight text-anchor preserveAspectRatio'.split(
    ' ',
  ),
);

/** What says nothing by itself: comments, the XML declaration, closing tags. */
const ignored = /<!--(?:(?!--)[\s\S])*-->|<\?xml [^<>]*\?>|<\/[A-Za-z]\w*\s*>/y;
/**
 * An element as XML writes it. Browsers also read looser forms (`<svg/onload=x>`, values without quotes) when a
 * drawing stands inside a page, so whatever does not match is a finding.
 */
const tag =
  /<(?<name>[A-Za-z][\w:-]*)(?<written>(?:\s+[A-Za-z_:][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/y;
const pair = /([A-Za-z_:][\w:.-]*)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * Judges an SVG file by a list of what drawn scenes need: anything else (scripts, events, foreign objects, animation,
 * entities, references that leave the file) is a finding. SVG is a document that can run code, so it is treated as one.
 */
export function judgeSvg(svg: string, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const complain = (offset: number, message: string) => {
    const before = svg.slice(0, offset).split('\n');
    found.push({
      severity: 'error',
      rule: 'picture-is-safe',
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message,
      remedy: 'Export the drawing as plain SVG without scripts, links, embedded pictures and animation.',
    });
  };
  for (const match of svg.matchAll(/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/g))
    complain(match.index, 'The drawing holds “&”, which is not allowed.');
  for (let offset = svg.indexOf('<'); offset >= 0; offset = svg.indexOf('<', offset)) {
    ignored.lastIndex = offset;
    tag.lastIndex = offset;
    const found = ignored.exec(svg) ?? tag.exec(svg);
    if (found === null) {
      complain(offset, `The drawing holds “${svg.slice(offset, offset + 12)}”, which is not plain SVG.`);
      offset += 1;
      continue;
    }
    const { name = '', written = '' } = found.groups ?? {};
    if (name !== '' && !elements.has(name)) complain(offset, `The drawing holds the element “${name}”.`);
    for (const [, attribute = '', value = ''] of written.matchAll(pair)) {
      if (!attributes.has(attribute))
        complain(offset, `The element “${name}” has the attribute “${attribute}”.`);
      else if (leaves(attribute, value.slice(1, -1)))
        complain(offset, `The attribute “${attribute}” leads out of the file.`);
    }
    offset += found[0].length;
  }
  for (const match of svg.matchAll(/@import|expression\(|javascript:|url\((?!["']?#)/gi)) {
    complain(match.index, `The drawing holds “${match[0]}”.`);
  }
  return found;
}

function leaves(attribute: string, value: string): boolean {
  if (attribute === 'href') return !value.startsWith('#');
  return attribute !== 'xmlns' && /[a-z]+:\/\//i.test(value);
}
