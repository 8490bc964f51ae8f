/** A drawn scene as `inlineScene` makes it: its head, its parts, its picture. */
const scene = /(<svg class="pic\b[^>]*>)<defs>(.*?)<\/defs>(.*?<\/svg>)/gs;
/** Parts begin with their id, which joins the id of the scene and the name of the part. */
const partStart = /(?=<\w+ id="[\w-]+--)/;
/** The ground of a scene: on a page the box of the drawing has that colour already. */
const ground = /^<rect class="bg" width="\d+" height="\d+" rx="14"\/>/;

type Part = { readonly id: string; readonly drawn: string };

/**
 * Lets the scenes of one page share their parts: a head or a body that several scenes draw alike is printed with the
 * first of them only, and what is used once stands where it is used. A scene that draws a part of the same name
 * differently keeps all of its own.
 * @param markup a whole page, or a part of one with all its scenes
 */
export function shareParts(markup: string): string {
  const printed = new Map<string, Part>();
  const shared = markup.replace(scene, (whole, head: string, defs: string, picture: string) => {
    const parts = defs.split(partStart).map((text) => ({ name: nameOf(text), drawn: withoutScene(text) }));
    const agree = parts.every(({ name, drawn }) => {
      const before = name === null ? undefined : printed.get(name);
      return name !== null && isWhole(drawn) && (before === undefined || before.drawn === drawn);
    });
    if (!agree) return whole;
    const fresh = parts.filter(({ name }) => name !== null && !printed.has(name));
    for (const { name, drawn } of fresh) {
      if (name !== null) printed.set(name, { id: `_${printed.size.toString(36)}`, drawn });
    }
    const place = (text: string) =>
      text.replace(
        /(\bid="|\bhref="#|\burl\(#)[\w-]*--([\w-]+)/g,
        (reference, start: string, name: string) => {
          const part = printed.get(name);
          return part === undefined ? reference : start + part.id;
        },
      );
    const own = fresh.map(({ drawn }) => drawn).join('');
    const box = head.replace(/ width="\d+" height="\d+"/, '');
    return box + (own === '' ? '' : `<defs>${place(own)}</defs>`) + place(picture.replace(ground, ''));
  });
  return placeSingles(shared, [...printed.values()]);
}

/** Puts a part that one scene uses once, unmoved or with a transformation, where it is used. */
function placeSingles(markup: string, parts: readonly Part[]): string {
  let page = markup;
  for (const { id } of parts) {
    const references = page.match(new RegExp(`#${id}(?=["\\)])`, 'g'))?.length ?? 0;
    const use = new RegExp(`<use href="#${id}"( transform="[^"]+")?/>`).exec(page);
    const drawn = readPart(page, id);
    if (references !== 1 || use === null || drawn === null || drawn.startsWith('<symbol')) continue;
    const moved = drawn.replace(` id="${id}"`, use[1] ?? '');
    page = page.replace(drawn, '').replace(use[0], () => moved);
  }
  return page.replaceAll('<defs></defs>', '');
}

/** Reads the element with the id out of the page, up to its own end. */
function readPart(page: string, id: string): string | null {
  const start = page.search(new RegExp(`<\\w+ id="${id}"`));
  if (start < 0) return null;
  let depth = 0;
  for (const { 0: tag, index } of page.slice(start).matchAll(/<\/?\w[^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth === 0) return page.slice(start, start + index + tag.length);
  }
  return null;
}

function nameOf(part: string): string | null {
  return /^<\w+ id="[\w-]+--([\w-]+)"/.exec(part)?.[1] ?? null;
}

function withoutScene(part: string): string {
  return part.replace(/(\bid="|\bhref="#|\burl\(#)[\w-]+--/g, '$1--');
}

/** True unless a part has parts with ids of their own: cut out, those would be halves. */
function isWhole(part: string): boolean {
  return (part.match(/<\w/g)?.length ?? 0) === (part.match(/<\/|\/>/g)?.length ?? 0);
}
