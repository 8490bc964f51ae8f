import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { iconPaths } from '../../layouts/components/icon-paths.ts';
import { roundPath } from '../../layouts/components/round-path.ts';

describe('an outline in whole units', () => {
  it('rounds places, so that steps do not add up their errors', () => {
    expect(roundPath('M0.4,0.4l0.4,0l0.4,0l0.4,0Z')).toBe('M0 0L1 0 1 0 2 0z');
  });

  it('reads a second place after M as a line, and closes at the first', () => {
    expect(roundPath('M10,10,20,10,20,20Zl5,5')).toBe('M10 10l10 0 0 10zl5 5');
  });

  it('writes the flags of arcs without spaces', () => {
    expect(roundPath('M0,0A8,8,0,0,1,16,0')).toBe('M0 0A8 8 0 0116 0');
  });

  it.each(Object.entries(iconPaths))('looks the same at the size of reading: %s', async (_, path) => {
    const [before, after] = await Promise.all([draw(path), draw(roundPath(path))]);
    const furthest = before.reduce(
      (most, value, index) => Math.max(most, Math.abs(value - (after[index] ?? 0))),
      0,
    );
    expect(roundPath(path).length).toBeLessThan(path.length);
    expect(furthest).toBeLessThan(64);
  });
});

/** Greys of the icon drawn at 24 px. */
async function draw(path: string): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" width="24" height="24"><rect width="256" height="256" fill="#fff"/><path d="${path}"/></svg>`;
  return sharp(Buffer.from(svg)).greyscale().raw().toBuffer();
}
