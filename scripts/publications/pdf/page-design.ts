/**
 * The page of a manual as data, in mm of the trimmed page. `wide` is the width of text that has no margin column
 * beside it. `enlarged` multiplies what is drawn whole (covers, openings), `lines` all other measures of the style
 * sheets, which are written for A5; `sheets` are read after those of A5 and say what this design does differently.
 */
export type PageDesign = {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly foot: number;
    readonly inner: number;
    readonly outer: number;
    readonly text: number;
    readonly wide: number;
    readonly gap: number;
    /** Width of the margin column; 0 where notes of the margin stand in the text. */
    readonly margin: number;
  };
  readonly running: {
    readonly headDrop: number;
    readonly headFont: string;
    readonly folioRise: number;
    readonly folioFont: string;
  };
  readonly enlarged: number;
  readonly lines: number;
  readonly sheets: readonly string[];
  readonly hyphenated: boolean;
  /** From this many signs on a book usually has more than 99 pages. */
  readonly signsOf100Pages: number;
};

/**
 * `a5`: text on the inner side, a margin column on the outer one. `large`: the same book for eyes that see little
 * (RNIB Clear Print; 18/25 pt, at most 60 signs a line, one column, nothing smaller than 14 pt, no hyphens).
 */
export const pageDesigns = {
  a5: {
    page: {
      width: 148,
      height: 210,
      top: 22,
      // Room for 34 lines of 19 px; the last of them ends 17 mm above the edge.
      foot: 16.5,
      inner: 15,
      outer: 13,
      text: 86,
      wide: 120,
      gap: 6,
      margin: 28,
    },
    running: {
      headDrop: 10,
      headFont: '500 8pt/10pt var(--sans-print)',
      folioRise: 9,
      folioFont: '700 9.5pt/1 var(--sans-print)',
    },
    enlarged: 1,
    lines: 1,
    sheets: [],
    hyphenated: true,
    signsOf100Pages: 77_000,
  },
  large: {
    page: {
      width: 210,
      height: 297,
      top: 32,
      foot: 26,
      inner: 32,
      outer: 28,
      text: 150,
      wide: 150,
      gap: 0,
      margin: 0,
    },
    running: {
      headDrop: 14,
      headFont: '500 14pt/18pt var(--sans-print)',
      folioRise: 12,
      folioFont: '800 18pt/1 var(--sans-print)',
    },
    enlarged: Math.SQRT2,
    // A line of 5 mm on A5 becomes one of 25 pt.
    lines: 25 / (5 * (72 / 25.4)),
    sheets: ['manual-large.css', 'manual-large-parts.css', 'manual-large-lists.css'],
    hyphenated: false,
    signsOf100Pages: 58_000,
  },
} as const satisfies Record<string, PageDesign>;

export type DesignName = keyof typeof pageDesigns;
