/** The five blocks of the cloth, one for each manual. */
export const patterns = ['domes', 'half-discs', 'quarter-discs', 'petals', 'discs'] as const;
export type Pattern = (typeof patterns)[number];

/** A rectangle in mm, from the top left corner of the sheet. */
export type Area = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * Paths in mm: blocks of one ink, the one block of straw, and pins as the middles of dots to be drawn with a round
 * pen (1.1 and 0.66 mm), which makes a file seven times smaller than discs do.
 */
export type Cloth = {
  readonly ink: string;
  readonly straw: string;
  readonly pins: string;
  readonly smallPins: string;
};

/** A place in mm from the top left corner. */
export type Point = { readonly x: number; readonly y: number };

const ROW = 11;
const CLEARANCE = 7;

/**
 * Presses the pattern on an area: rows 11 mm apart, every second one shifted by half, three pins between two
 * blocks. Nothing touches `free`, the card with the title; `straw` is the block that somebody noticed.
 */
export function pressCloth(pattern: Pattern, area: Area, free: Area | null, straw: Point | null): Cloth {
  const ink: string[] = [];
  const pins: string[] = [];
  const smallPins: string[] = [];
  let noticed = '';
  for (let row = Math.floor(area.top / ROW); row * ROW <= area.bottom + ROW; row++) {
    const shift = row % 2 === 0 ? 0 : ROW / 2;
    for (let cell = Math.floor(area.left / ROW); cell * ROW <= area.right + ROW; cell++) {
      const at = { x: cell * ROW - shift, y: row * ROW };
      if (free !== null && touches(at, free)) continue;
      const isStraw = straw !== null && straw.x === at.x && straw.y === at.y;
      const block = blocks[pattern](at, mod(cell - row - 1, 4));
      if (isStraw) noticed = block;
      else ink.push(block);
      const middle = at.x + ROW / 2;
      pins.push(dot(middle, at.y));
      smallPins.push(dot(middle - 1.7, at.y), dot(middle + 1.7, at.y));
    }
  }
  return { ink: ink.join(''), straw: noticed, pins: pins.join(''), smallPins: smallPins.join('') };
}

/** Where the straw block stands on the cover of a manual; each is the centre of a cell. */
export const strawPlaces: Record<Pattern, Point> = {
  domes: { x: 93.5, y: 33 },
  'half-discs': { x: 49.5, y: 55 },
  'quarter-discs': { x: 99, y: 66 },
  petals: { x: 33, y: 44 },
  discs: { x: 77, y: 22 },
};

function touches({ x, y }: Point, free: Area): boolean {
  return (
    x > free.left - CLEARANCE &&
    x < free.right + CLEARANCE &&
    y > free.top - CLEARANCE &&
    y < free.bottom + CLEARANCE
  );
}

/** Length of the handles of a quarter circle of radius 1 in cubic curves. */
const HANDLE = 0.5523;

/**
 * Each block stands on the centre of its cell; `step` counts 0–3 along a row and shifts from row to row. Circles are
 * written as cubic curves: Chromium prints an arc as a dozen of them.
 */
const blocks: Record<Pattern, (at: Point, step: number) => string> = {
  domes: ({ x, y }) => half({ x, y: y + 1.5 }, 3.1, 'up'),
  'half-discs': ({ x, y }) => half({ x: x - 3.6, y }, 2.8, 'right') + half({ x: x + 3.6, y }, 2.8, 'left'),
  'quarter-discs': ({ x, y }) => {
    const handle = 6 * HANDLE;
    const curve = `C${mm(x - 3 + handle)} ${mm(y - 3)} ${mm(x + 3)} ${mm(y + 3 - handle)} ${mm(x + 3)} ${mm(y + 3)}`;
    return `M${mm(x - 3)} ${mm(y + 3)}V${mm(y - 3)}${curve}Z`;
  },
  petals: (at) => [0, 1, 2, 3, 4, 5].map((turn) => petal(at, turn * 60)).join('') + disc(at, 1),
  discs: (at, step) => disc(at, [3, 2.3, 1.6, 0.9][step] ?? 3),
};

/** A half disc whose flat side has its middle at a point; `towards` is where it is round. */
function half({ x, y }: Point, radius: number, towards: 'up' | 'left' | 'right'): string {
  const turn = { up: -90, right: 0, left: 180 }[towards];
  const at = (along: number, across: number) => turned({ x, y }, radius * along, radius * across, turn);
  return `M${at(0, -1)}C${at(HANDLE, -1)} ${at(1, -HANDLE)} ${at(1, 0)}C${at(1, HANDLE)} ${at(HANDLE, 1)} ${at(0, 1)}Z`;
}

function disc(at: Point, radius: number): string {
  return half(at, radius, 'left') + half(at, radius, 'right');
}

/** Two flat arcs over a chord of 3.1 mm that points away from the centre. */
function petal(centre: Point, degrees: number): string {
  const at = (along: number, across: number) => turned(centre, along, across, degrees - 90);
  return `M${at(1.7, 0)}C${at(2.47, -1.05)} ${at(4.03, -1.05)} ${at(4.8, 0)}C${at(4.03, 1.05)} ${at(2.47, 1.05)} ${at(1.7, 0)}Z`;
}

/** The point that lies `along` and `across` from another one, in a direction of so many degrees clockwise. */
function turned({ x, y }: Point, along: number, across: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return `${mm(x + along * cos - across * sin)} ${mm(y + along * sin + across * cos)}`;
}

/** A line so short that only its round ends are seen. */
function dot(x: number, y: number): string {
  return `M${mm(x)} ${mm(y)}h.01`;
}

function mm(value: number): number {
  return Math.round(value * 100) / 100;
}

function mod(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
