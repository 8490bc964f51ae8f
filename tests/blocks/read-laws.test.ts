import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../scripts/content/load-library.ts';
import { pagesByLaw } from '../../scripts/content/pages-by-law.ts';
import { root } from '../content/real-data.ts';
import { printText } from './open-blocks.ts';

const { library } = await loadLibrary(root);
if (!library) throw new Error('The content cannot be read.');

describe('the law register', () => {
  it.each(['cs', 'en', 'uk'])('lists every law with its state in %s', (tag) => {
    const { diagnostics, html, used } = printText(library, '::laws', tag);
    expect(diagnostics).toEqual([]);
    expect(html.match(/<dt>/g)).toHaveLength(library.laws.size);
    expect(html.match(/class="state"/g)).toHaveLength(library.laws.size);
    expect(html.match(/class="small"/g)).toHaveLength(library.laws.size);
    expect(html).toContain('reznicek.com (2025)');
    expect(used.laws.size).toBe(library.laws.size);
  });

  it('leads to the pages that rest on a law, on the web alone', () => {
    expect(printText(library, '::laws').html).toContain('href="/help/eviction/"');
    expect(printText(library, '::laws', 'cs', 'print').html).not.toContain('href=');
  });
});

describe('pagesByLaw', () => {
  const paths = (law: string) => pagesByLaw(library, 'cs').get(law) ?? [];

  it('counts ids, periods, timelines and matrices', () => {
    const bodies = library.pages.get('cs');
    const timeline = [...(bodies ?? [])].filter(([, { body }]) => body.includes('::timeline[eviction]'));
    expect(timeline.length).toBeGreaterThan(0);
    expect(paths('police-eviction')).toEqual(expect.arrayContaining(timeline.map(([path]) => path)));
    const periods = [...(bodies ?? [])].filter(([, { body }]) =>
      /:(period|within)\[eviction-length\]/.test(body),
    );
    expect(paths('eviction-length-law')).toEqual(expect.arrayContaining(periods.map(([path]) => path)));
  });

  it('gives nothing for a language without pages', () => {
    expect(pagesByLaw(library, 'xx').get('police-eviction')).toEqual([]);
  });
});
