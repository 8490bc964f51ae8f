/** A QR code on paper with the same address in letters. */
export type PrintedCode = {
  /** Side of the drawing in modules, quiet zone included. */
  readonly modules: number;
  /** Dark modules as one SVG path. */
  readonly path: string;
  /** The address without the scheme, to be typed. */
  readonly address: string;
  /** Says the drawing to those who listen. */
  readonly alternative: string;
  /** What the page behind it tells, and what opening it leaves behind. */
  readonly lines: readonly string[];
};
