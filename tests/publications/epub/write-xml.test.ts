import { describe, expect, it } from 'vitest';
import { writeXhtml } from '../../../scripts/publications/epub/write-xml.ts';

const bodyOf = (html: string): string =>
  writeXhtml(`<!DOCTYPE html><html><head><title>t</title></head><body>${html}</body></html>`).match(
    /<body>([\s\S]*)<\/body>/,
  )?.[1] ?? '';

describe('writing XHTML', () => {
  it.each([
    ['closes what HTML leaves open', '<p>a<br>b<p>c', '<p>a<br/>b</p><p>c</p>'],
    ['gives attributes a value', '<details open>a</details>', '<details open="">a</details>'],
    [
      'escapes signs of XML',
      '<p title="a&quot;<">1 &lt; 2 &amp; 3</p>',
      '<p title="a&quot;&lt;">1 &lt; 2 &amp; 3</p>',
    ],
    ['keeps names for signs out', '<p>a&nbsp;b&shy;</p>', '<p>a\u00a0b\u00ad</p>'],
    ['leaves an empty element of HTML open', '<p></p><td></td>', '<p></p>'],
    ['drops signs that XML forbids', '<p>a\u0001b</p>', '<p>ab</p>'],
    [
      'declares the namespace of a drawing once',
      '<svg viewBox="0 0 1 1"><use xlink:href="#a"></use></svg>',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><use xlink:href="#a"/></svg>',
    ],
  ])('%s', (_, html, xhtml) => {
    expect(bodyOf(html)).toBe(xhtml);
  });

  it('declares prefixes at the root', () => {
    const text = writeXhtml('<html><body epub:type="cover"></body></html>', { epub: 'http://x' });
    expect(text).toContain('<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://x">');
    expect(text).toContain('<body epub:type="cover">');
  });
});
