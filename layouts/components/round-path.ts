/** How many numbers each command of an SVG path takes. */
const takes: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/**
 * Writes an outline in whole units and with the fewest signs. Icons have 256 units and stand at 20 to 24 px, so half
 * a unit is a twentieth of a pixel. Places are rounded, not steps: errors do not add up.
 * @param path the `d` of an SVG path
 */
export function roundPath(path: string): string {
  let [x, y, startX, startY, atX, atY] = [0, 0, 0, 0, 0, 0];
  let written = '';
  let before = '';
  for (const [, letter = '', values = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const command = letter.toUpperCase();
    const isRelative = letter !== command;
    const numbers = readNumbers(values, command);
    const count = takes[command] ?? 0;
    if (command === 'Z') {
      written += 'z';
      before = 'z';
      [x, y, atX, atY] = [startX, startY, Math.round(startX), Math.round(startY)];
      continue;
    }
    for (let at = 0; at < numbers.length; at += count) {
      const given = numbers.slice(at, at + count);
      const name = command === 'M' && at > 0 ? 'L' : command;
      const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
      const whole = given.map((value, index) => {
        if (command === 'A' && index < 5) return Math.round(value);
        return Math.round(value + (isAcross(command, index) ? fromX : fromY));
      });
      const steps = whole.map((value, index) => {
        if (command === 'A' && index < 5) return value;
        return value - (isAcross(command, index) ? atX : atY);
      });
      const last = given.length - 1;
      if (command !== 'V') x = (given[command === 'H' ? last : last - 1] ?? 0) + fromX;
      if (command !== 'H') y = (given[last] ?? 0) + fromY;
      [atX, atY] = [Math.round(x), Math.round(y)];
      if (name === 'M') [startX, startY] = [x, y];
      const absolute = write(name, whole, before);
      const relative = write(name.toLowerCase(), steps, before);
      written += relative.length < absolute.length ? relative : absolute;
      before = relative.length < absolute.length ? name.toLowerCase() : name;
    }
  }
  return written;
}

function isAcross(command: string, index: number): boolean {
  if (command === 'H') return true;
  if (command === 'V') return false;
  return command === 'A' ? index === 5 : index % 2 === 0;
}

function readNumbers(values: string, command: string): number[] {
  const number = String.raw`-?(?:\d+\.?\d*|\.\d+)`;
  if (command !== 'A') return [...values.matchAll(new RegExp(number, 'g'))].map(([value]) => Number(value));
  const arc = new RegExp(
    String.raw`(${number})[\s,]*(${number})[\s,]*(${number})[\s,]*([01])[\s,]*([01])[\s,]*(${number})[\s,]*(${number})`,
    'g',
  );
  return [...values.matchAll(arc)].flatMap((match) => match.slice(1).map(Number));
}

function write(name: string, numbers: readonly number[], before: string): string {
  const isArc = name.toUpperCase() === 'A';
  const joined = numbers.reduce((text, value, index) => {
    // The two flags of an arc are one sign each: nothing parts them from what follows.
    const isParted = text !== '' && value >= 0 && !(isArc && (index % 7 === 4 || index % 7 === 5));
    return (isParted ? `${text} ` : text) + String(value);
  }, '');
  if (name !== before || name.toUpperCase() === 'M') return name + joined;
  return joined.startsWith('-') ? joined : ` ${joined}`;
}
