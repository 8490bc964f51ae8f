import { beforeAll, describe, expect, it } from 'vitest';
import { helpBoxCode } from '../../layouts/embed/help-box.tsx';
import { readHelpBox } from '../../scripts/blocks/read-help-box.ts';
import type { Library } from '../../scripts/content/library.ts';
import { loadLibrary } from '../../scripts/content/load-library.ts';
import { openLanguage } from '../../scripts/site/open-language.ts';
import { root } from '../content/real-data.ts';
import { buildOf } from '../site/read/finder/open-finder.ts';

let library: Library;

beforeAll(async () => {
  const loaded = await loadLibrary(root);
  if (!loaded.library) throw new Error('The content cannot be read.');
  library = loaded.library;
});

const codeOf = (tag: string, of: Library = library) =>
  helpBoxCode(readHelpBox(openLanguage(buildOf(of), tag)));
const calls = (code: string) => [...code.matchAll(/href="tel:([^"]*)"/g)].map(([, number]) => number);

describe.each(['cs', 'en', 'uk'])('the box for pages of others in %s', (tag) => {
  it('holds published numbers only', () => {
    const published = [...library.contacts.values()]
      .filter(({ status }) => status === 'publish')
      .flatMap(({ phones }) => phones.map((phone) => phone.replaceAll(' ', '')));
    expect(calls(codeOf(tag))).toEqual(['158', '112', '116006', '116111']);
    expect(published).toEqual(expect.arrayContaining(calls(codeOf(tag))));
  });

  it('asks nobody for anything: no script, style, picture, frame, form, handler', () => {
    expect(codeOf(tag)).not.toMatch(
      /<(script|style|link|img|iframe|form|object|svg)|\s(src|style|on\w+|id)=|url\(/,
    );
  });

  it('says its language, its day and that nobody called the numbers', () => {
    expect(codeOf(tag)).toContain(`lang="${tag}" dir="ltr"`);
    expect(codeOf(tag)).toMatch(/<small>[^<]*2026[^<]*Pospolu/);
    expect(codeOf(tag)).not.toMatch(/\.\.|\{/);
  });
});

describe('the box', () => {
  it('leads to the portal only when the operator has told its address, and tells nothing of the page it is on', () => {
    expect(codeOf('cs')).not.toContain('https:');
    const settled = { ...library, site: { ...library.site, origin: 'https://example.org' } };
    expect(codeOf('cs', settled)).toContain('<a href="https://example.org/cs/" rel="noreferrer noopener">');
  });

  it('leaves out a number that is withheld', () => {
    const line = library.contacts.get('linka-116006');
    if (!line) throw new Error('The line is missing.');
    const contacts = new Map(library.contacts).set('linka-116006', {
      ...line,
      status: 'withheld',
      phones: [],
    });
    expect(calls(codeOf('cs', { ...library, contacts }))).toEqual(['158', '112', '116111']);
  });
});
