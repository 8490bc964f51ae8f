import { bundleAsync, Features } from 'lightningcss';

/** Joins a style sheet with its imports and shortens it. Targets are browsers of the last seven years: old phones read it too. */
export async function bundleStyles(file: string): Promise<Uint8Array> {
  const { code, warnings } = await bundleAsync({
    filename: file,
    minify: true,
    // Written out, logical properties would need a second sheet for right-to-left; browsers have known them since 2020.
    exclude: Features.LogicalProperties,
    // Versions as lightningcss wants them: major << 16. Nesting and logical shorthands are written out for these.
    targets: { chrome: 88 << 16, firefox: 78 << 16, safari: 14 << 16 },
  });
  const [first] = warnings;
  if (first) throw new Error(`The style sheet ${file} has a fault: ${first.message}`);
  return Buffer.from(shortenProperties(dropUnread(Buffer.from(code).toString())));
}

const property = /(?<![\w-])--[a-z][\w-]*/g;

/** Leaves out custom properties that nothing in the sheet reads: tokens serve other sheets and paper, too. */
function dropUnread(css: string): string {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]));
  const kept = css.replace(/(?<=[{;])(--[a-z][\w-]*):[^;{}]*(?:;|(?=\}))/g, (whole, name: string) =>
    read.has(name) ? whole : '',
  );
  // What only unread properties read is unread now.
  return kept === css ? css : dropUnread(kept);
}

/** Gives custom properties names of one or two letters, the most frequent first. They are private to our sheets. */
function shortenProperties(css: string): string {
  const counts = new Map<string, number>();
  for (const [name] of css.matchAll(property)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const short = new Map(names.map((name, index) => [name, `--${letters(index)}`]));
  return css.replace(property, (name) => short.get(name) ?? name);
}

function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(97 + (index % 26));
}
