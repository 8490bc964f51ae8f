import { pressPalette } from './press-palette.ts';

/** Cyan, magenta, yellow, black, each from 0 to 1. */
export type Ink = readonly [number, number, number, number];
/** Red, green, blue, each from 0 to 1. */
export type Light = readonly [number, number, number];

/** What a press may lay on one place, all inks together. */
export const MOST_INK = 3;
/** Text is #111 on the screen; from here on it is black and nothing else. */
const BLACKEST = 0.07;
/** Chromium writes four decimals. */
const SAME = 0.004;
/** Differences below this are grey to the eye; beside a palette of few colours they would only blur lines. */
const NEUTRAL = 0.02;
/** So far from the line between white and a colour of the palette something still counts as its tint. */
const NEAR = 0.03;

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
  const same = pressPalette.find((anchor) => distance(anchor.light, light) < SAME);
  return limit(same?.ink ?? tintOf(light) ?? complement(light));
}

/** A colour between white and one of the palette has the inks of the nearest such line in the same proportion. */
function tintOf(light: Light): Ink | null {
  const tints = pressPalette.flatMap(({ light: full, ink }) => {
    const spread = full.reduce((sum, value) => sum + (1 - value) ** 2, 0);
    const share =
      full.reduce((sum, value, index) => sum + (1 - value) * (1 - (light[index] ?? 1)), 0) / spread;
    if (share <= 0 || share >= 1) return [];
    const mixed: Light = [mix(full[0], share), mix(full[1], share), mix(full[2], share)];
    const far = distance(mixed, light);
    return far < NEAR ? [{ far, inks: scale(ink, share) }] : [];
  });
  return tints.sort((a, b) => a.far - b.far)[0]?.inks ?? null;
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

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
