/** Cyan, magenta, yellow, black, each from 0 to 1. */
export type Ink = readonly [number, number, number, number];
/** Red, green, blue, each from 0 to 1. */
export type Light = readonly [number, number, number];

/** The palette of LOOK.md: what the screen shows, and what the press prints. Chosen by eye, to be proofed. */
const palette: readonly (readonly [string, Ink])[] = [
  ['#24397d', [1, 0.85, 0.15, 0.2]],
  ['#16213d', [1, 0.8, 0.3, 0.6]],
  ['#f3c65c', [0.03, 0.22, 0.75, 0]],
  ['#a9c3e6', [0.36, 0.15, 0, 0]],
  ['#e9f0fa', [0.08, 0.03, 0, 0]],
  ['#c9714c', [0.15, 0.65, 0.75, 0.05]],
  ['#5f9a7d', [0.62, 0.18, 0.58, 0.05]],
  ['#8a6a4a', [0.35, 0.5, 0.7, 0.2]],
  ['#f6d5bd', [0.03, 0.18, 0.25, 0]],
  ['#e6b48c', [0.08, 0.32, 0.45, 0]],
  ['#c58a5f', [0.18, 0.48, 0.65, 0.05]],
  ['#8f5d3e', [0.3, 0.62, 0.78, 0.25]],
];
const anchors = palette.map(([name, ink]) => ({ light: readHex(name), ink }));

/** What a press may lay on one place, all inks together. */
export const MOST_INK = 3;
/** Text is #111 on the screen; from here on it is black and nothing else. */
const BLACKEST = 0.07;
/** Chromium writes four decimals. */
const SAME = 0.004;
/** Differences below this are grey to the eye; beside a palette of few colours they would only blur lines. */
const NEUTRAL = 0.02;

/**
 * Turns a colour of the screen into ink. Neutral ones are printed with black alone, the palette with the inks of the
 * design, a tint or shade of it with its inks lightened or darkened alike; any other colour by complement with all
 * grey taken into black (GCR). No colour exceeds `MOST_INK`.
 */
export function toInk(light: Light): Ink {
  const [red, green, blue] = light;
  if (Math.max(...light) - Math.min(...light) < NEUTRAL) {
    const grey = (red + green + blue) / 3;
    return [0, 0, 0, grey <= BLACKEST ? 1 : round(1 - grey)];
  }
  const same = anchors.find((anchor) => distance(anchor.light, light) < SAME);
  return limit(same?.ink ?? tintOf(light) ?? complement(light));
}

/** A colour between white and one of the palette has its inks in the same proportion. */
function tintOf(light: Light): Ink | null {
  for (const { light: full, ink } of anchors) {
    const spread = full.reduce((sum, value) => sum + (1 - value) ** 2, 0);
    const share =
      full.reduce((sum, value, index) => sum + (1 - value) * (1 - (light[index] ?? 1)), 0) / spread;
    if (share <= 0 || share >= 1) continue;
    const mixed: Light = [mix(full[0], share), mix(full[1], share), mix(full[2], share)];
    if (distance(mixed, light) < 0.03) return scale(ink, share);
  }
  return null;
}

function mix(full: number, share: number): number {
  return 1 - share * (1 - full);
}

function complement([red, green, blue]: Light): Ink {
  const black = 1 - Math.max(red, green, blue);
  const rest = 1 - black;
  return [
    round((1 - red - black) / rest),
    round((1 - green - black) / rest),
    round((1 - blue - black) / rest),
    round(black),
  ];
}

function limit(ink: Ink): Ink {
  const total = ink.reduce((sum, part) => sum + part, 0);
  return total <= MOST_INK ? ink : scale(ink, MOST_INK / total);
}

function scale([c, m, y, k]: Ink, by: number): Ink {
  return [round(c * by), round(m * by), round(y * by), round(k * by)];
}

function distance(a: Light, b: Light): number {
  return Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? 0))));
}

function readHex(hex: string): Light {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
