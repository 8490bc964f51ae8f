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

/** Paths in mm: all blocks and pins of one ink, and the one block of straw. */
export type Cloth = { readonly ink: string; readonly straw: string };

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
  let noticed = '';
  for (let row = Math.floor(area.top / ROW); row * ROW <= area.bottom + ROW; row++) {
    const shift = row % 2 === 0 ? 0 : ROW / 2;
    for (let cell = Math.floor(area.left / ROW) - 1; cell * ROW <= area.right + ROW; cell++) {
      const at = { x: cell * ROW - shift, y: row * ROW };
      if (free !== null && touches(at, free)) continue;
      const isStraw = straw !== null && straw.x === at.x && straw.y === at.y;
      const block = blocks[pattern](at, mod(cell - row - 1, 4));
      if (isStraw) noticed = block;
      else ink.push(block);
      ink.push(pins({ x: at.x + ROW / 2, y: at.y }));
    }
  }
  return { ink: ink.join(''), straw: noticed };
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

/** Each block stands on the centre of its cell; `step` counts 0–3 along a row and shifts from row to row. */
const blocks: Record<Pattern, (at: Point, step: number) => string> = {
  domes: ({ x, y }) => `M${mm(x - 3.1)} ${mm(y + 1.5)}A3.1 3.1 0 0 1 ${mm(x + 3.1)} ${mm(y + 1.5)}Z`,
  'half-discs': ({ x, y }) =>
    `M${mm(x - 3.6)} ${mm(y - 2.8)}a2.8 2.8 0 0 1 0 5.6ZM${mm(x + 3.6)} ${mm(y - 2.8)}a2.8 2.8 0 0 0 0 5.6Z`,
  'quarter-discs': ({ x, y }) =>
    `M${mm(x - 3)} ${mm(y + 3)}V${mm(y - 3)}A6 6 0 0 1 ${mm(x + 3)} ${mm(y + 3)}Z`,
  petals: (at) => [0, 1, 2, 3, 4, 5].map((turn) => petal(at, turn * 60)).join('') + disc(at, 1),
  discs: (at, step) => disc(at, [3, 2.3, 1.6, 0.9][step] ?? 3),
};

function pins({ x, y }: Point): string {
  return disc({ x, y }, 0.55) + disc({ x: x - 1.7, y }, 0.33) + disc({ x: x + 1.7, y }, 0.33);
}

function disc({ x, y }: Point, radius: number): string {
  const r = radius;
  return `M${mm(x - r)} ${mm(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function petal({ x, y }: Point, degrees: number): string {
  const angle = ((degrees - 90) * Math.PI) / 180;
  const end = (length: number) => `${mm(x + length * Math.cos(angle))} ${mm(y + length * Math.sin(angle))}`;
  return `M${end(1.7)}A1.922 1.922 0 0 1 ${end(4.8)}A1.922 1.922 0 0 1 ${end(1.7)}Z`;
}

function mm(value: number): number {
  return Math.round(value * 100) / 100;
}

function mod(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
