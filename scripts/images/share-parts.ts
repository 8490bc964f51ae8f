/** A drawn scene as `inlineScene` makes it: its head, its parts, its picture. */
const scene = /(<svg class="pic\b[^>]*>)<defs>(.*?)<\/defs>(.*?<\/svg>)/gs;
/** Parts begin with their id, which joins the id of the scene and the name of the part. */
const partStart = /(?=<\w+ id="[\w-]+--)/;

/**
 * Lets the scenes of one page share their parts: a head or a body that several scenes draw alike is printed with the
 * first of them only. A scene that draws a part of the same name differently keeps all of its own.
 * @param markup a whole page, or a part of one with all its scenes
 */
export function shareParts(markup: string): string {
  const printed = new Map<string, { readonly id: string; readonly drawn: string }>();
  return markup.replace(scene, (whole, head: string, defs: string, picture: string) => {
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
    return head + (own === '' ? '' : `<defs>${place(own)}</defs>`) + place(picture);
  });
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
