import type { Ink, Light } from './ink.ts';

type Named = readonly [string, Ink];

/** The palette of LOOK.md: what the screen shows, and what the press prints. Chosen by eye, to be proofed. */
const chosen: readonly Named[] = [
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

/**
 * Further colours of the drawn scenes and of paper, fitted to the measured condition FOGRA39: the inks with the least
 * difference in CIELAB (at most 1.7) and, in light ones, no black, whose dots would be seen.
 */
const fitted: readonly Named[] = [
  ['#b4bccb', [0.28, 0.16, 0.08, 0.12]],
  ['#dfe7f3', [0.15, 0.07, 0.02, 0]],
  ['#f0f4fa', [0.06, 0.03, 0, 0]],
  ['#5f86c4', [0.68, 0.44, 0, 0]],
  ['#8fb0dc', [0.46, 0.23, 0, 0]],
  ['#b9cae6', [0.3, 0.15, 0.02, 0]],
  ['#cbd9ee', [0.22, 0.1, 0, 0]],
  ['#a9bcdb', [0.36, 0.2, 0.04, 0.04]],
  ['#d3dff1', [0.18, 0.08, 0, 0]],
  ['#5b70b3', [0.72, 0.56, 0, 0]],
  ['#8fa0d0', [0.5, 0.34, 0.02, 0]],
  ['#c98f5a', [0.04, 0.4, 0.64, 0.2]],
  ['#d3a04a', [0, 0.32, 0.76, 0.2]],
  ['#a4491f', [0.08, 0.76, 1, 0.35]],
  ['#f1d9b8', [0.06, 0.16, 0.3, 0]],
  ['#f3cfb3', [0.04, 0.22, 0.3, 0]],
  ['#cfe3d6', [0.22, 0.04, 0.18, 0]],
];

/** A colour of the screen with the inks that print it. */
export type Anchor = { readonly light: Light; readonly ink: Ink };

/** All colours whose inks somebody has chosen; those of the design come first. */
export const pressPalette: readonly Anchor[] = [...chosen, ...fitted].map(([name, ink]) => ({
  light: readHex(name),
  ink,
}));

function readHex(hex: string): Light {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}
