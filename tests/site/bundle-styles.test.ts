import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleStyles } from '../../scripts/site/assets/bundle-styles.ts';

async function bundle(css: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'styles-'));
  try {
    await writeFile(path.join(folder, 'a.css'), css);
    return Buffer.from(await bundleStyles(path.join(folder, 'a.css'))).toString();
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('a bundled style sheet', () => {
  it('gives custom properties short names, the most frequent the shortest', async () => {
    expect(
      await bundle(
        ':root{--paper:red;--ink:navy}p{color:var(--ink);border-color:var(--ink);background:var(--paper)}',
      ),
    ).toBe(':root{--b:red;--a:navy}p{color:var(--a);border-color:var(--a);background:var(--b)}');
  });

  it('leaves out properties that nothing reads, and those that only they read', async () => {
    expect(await bundle(':root{--serif:x;--head:var(--serif);--ink:navy}p{color:var(--ink)}')).toBe(
      ':root{--a:navy}p{color:var(--a)}',
    );
  });

  it('keeps a property that is read with another value to fall back on', async () => {
    expect(await bundle('.k1{--skin:tan}.sk{fill:var(--skin,#fff)}')).toBe(
      '.k1{--a:tan}.sk{fill:var(--a,#fff)}',
    );
  });

  it('keeps logical sides and counts no class of modifiers as a property', async () => {
    expect(await bundle('.box--big{margin-inline-start:1px}')).toBe('.box--big{margin-inline-start:1px}');
  });
});
