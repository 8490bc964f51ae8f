import type { Pattern } from '../../../scripts/browser/hyphenation/read-patterns.ts';

const BOUNDARY = '.';

/** Reads a dictionary back into patterns, the way the format's description tells a reader to. */
export function readHyb(bytes: Uint8Array): { patterns: Pattern[]; letters: Map<string, number> } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (offset: number) => view.getUint32(offset, true);
  const [alphabetAt, trieAt, levelsAt, size] = [word(8), word(12), word(16), word(20)];
  if (word(0) !== 0x62ad7968 || word(4) !== 0 || size !== bytes.length) throw new Error('Not a dictionary.');

  const letters = new Map<string, number>();
  for (let index = 0; index < word(alphabetAt + 4); index += 1) {
    const entry = word(alphabetAt + 8 + index * 4);
    letters.set(String.fromCharCode(entry >>> 11), entry & 0x7ff);
  }
  const names = new Map([...letters].reverse().map(([letter, code]) => [code, letter.toLowerCase()]));
  names.set(0, BOUNDARY);

  const [codeMask, linkShift, linkMask, patternShift] = [4, 8, 12, 16].map((at) => word(trieAt + at));
  if (codeMask === undefined || linkShift === undefined) throw new Error('No masks.');
  if (linkMask === undefined || patternShift === undefined) throw new Error('No shifts.');
  const slot = (place: number) => word(trieAt + 24 + place * 4);
  const poolAt = levelsAt + word(levelsAt + 8);
  const patterns: Pattern[] = [];
  const visit = (place: number, letters: string) => {
    const index = slot(place) >>> patternShift;
    if (index > 0) {
      const entry = word(levelsAt + 16 + index * 4);
      const start = poolAt + (entry & 0xfffff);
      const tail = [...bytes.subarray(start, start + (entry >>> 26)), ...zeros((entry >>> 20) & 0x1f)];
      patterns.push({ letters, levels: [...zeros(letters.length + 1 - tail.length), ...tail] });
    }
    for (const [code, letter] of names) {
      const edge = slot(place + code);
      const link = (edge & linkMask) >>> linkShift;
      if (link > 0 && (edge & codeMask) === code) visit(link, letters + letter);
    }
  };
  visit(0, '');
  return { patterns, letters };
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}
