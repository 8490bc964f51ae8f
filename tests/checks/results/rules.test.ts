import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../scripts/checks/results/rules.ts';
import { sha256 } from '../../../scripts/files/hash.ts';
import { makeBrokenSite, readBrokenSites } from './broken-site.ts';
import { judge, type MadeSite, makeGoodSite, makeReleasedSite } from './good-site.ts';

const room = new URL('../../../scripts/checks/results/', import.meta.url);
const cases = readBrokenSites();

/** Faults that no exchange of text makes: sizes, bytes, the manifest itself. */
const special: Record<string, { rule: string; says: string; breakIt: (site: MadeSite) => void }> = {
  'a page that was not printed': {
    rule: 'page-is-in-manifest',
    says: 'was not printed',
    breakIt: ({ manifest }) =>
      manifest.pages.push({
        file: '/fr/x/index.html',
        kind: 'article',
        tag: 'fr',
        safety: 'normal',
        way: 'open',
        own: true,
      }),
  },
  'a language without its page for wrong addresses': {
    rule: 'language-has-not-found-page',
    says: 'addresses that do not exist',
    breakIt: (site) => {
      site.files.delete('/ar/404.html');
      site.manifest = {
        ...site.manifest,
        pages: site.manifest.pages.filter(({ file }) => file !== '/ar/404.html'),
      };
    },
  },
  'a file of 26 MB': {
    rule: 'file-is-not-too-large',
    says: '26 MB',
    breakIt: ({ files }) => files.set('/downloads/a.pdf', Buffer.alloc(26_000_000)),
  },
  'a page that weighs more than a slow line carries': {
    rule: 'page-is-light',
    says: 'weigh 6',
    breakIt: ({ files }) => {
      // Compressed it would be a trifle; a phone unpacks it all.
      const text = files.get('/fr/k1/index.html');
      files.set(
        '/fr/k1/index.html',
        String(text).replace('</main>', `<p>${'mot '.repeat(15_000)}</p></main>`),
      );
    },
  },
  'a publication of another size': {
    rule: 'catalogue-matches-files',
    says: '9 bytes',
    breakIt: (site) => addPublication(site, { bytes: 9, sha256: sha256('PDF') }),
  },
  'a publication with other bytes': {
    rule: 'catalogue-matches-files',
    says: 'sha256',
    breakIt: (site) => addPublication(site, { bytes: 3, sha256: sha256('other') }),
  },
  'a publication that is not there': {
    rule: 'catalogue-matches-files',
    says: '/downloads/k.pdf, which does not exist',
    breakIt: (site) => {
      addPublication(site, { bytes: 3, sha256: sha256('PDF') });
      site.files.delete('/downloads/k.pdf');
    },
  },
};

describe('the rules on finished files', () => {
  it.each([
    ['a good draft', makeGoodSite],
    ['a good release', makeReleasedSite],
  ])('find nothing in %s', async (_, make) => {
    expect(await judge(make())).toEqual([]);
  });

  it('find nothing in a catalogue that tells the truth', async () => {
    const site = makeGoodSite();
    addPublication(site, { bytes: 3, sha256: sha256('PDF') });
    expect(await judge(site)).toEqual([]);
  });

  it('find nothing in a good site below a base folder', async () => {
    expect(await judge(moveToBase(makeGoodSite(), '/pospolu/'))).toEqual([]);
  });

  it('have a case, a paragraph and a file each', () => {
    const names = rules.map(({ name }) => name).sort();
    const files = readdirSync(new URL('rules/', room)).map((file) => file.replace(/\.ts$/, ''));
    const documented = [
      ...readFileSync(new URL('README.md', room), 'utf8').matchAll(/^\*\*([a-z-]+)\*\* /gm),
    ];
    const tried = new Set([...cases, ...Object.values(special)].map(({ rule }) => rule));
    expect(files.sort()).toEqual(names);
    expect(documented.map((match) => match[1]).sort()).toEqual(names);
    expect([...tried].sort()).toEqual(names);
  });
});

describe.each(cases)('$rule', (broken) => {
  it(`sees ${broken.fault}`, async () => {
    const found = await judge(makeBrokenSite(broken));
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual([broken.rule, ...broken.also].sort());
    expect(found.map(({ message, remedy }) => `${message} ${remedy}`).join('\n')).toContain(broken.says);
  });
});

describe.each(Object.entries(special))('%s', (_, { breakIt, rule, says }) => {
  it(`is seen by ${rule} alone`, async () => {
    const site = makeGoodSite();
    breakIt(site);
    const found = await judge(site);
    expect([...new Set(found.map((finding) => finding.rule))]).toEqual([rule]);
    expect(found.map(({ message }) => message).join('\n')).toContain(says);
  });
});

function addPublication({ files }: MadeSite, facts: { bytes: number; sha256: string }): void {
  const publication = {
    id: 'k',
    code: 'K',
    kind: 'leaflet',
    edition: 'screen',
    language: 'fr',
    region: null,
    class: 'high',
    title: 'K',
    documentTitle: 'K',
    description: 'K',
    file: 'k.pdf',
    pages: 1,
    cover: { file: 'k.png', width: 1, height: 1 },
    engine: '1',
    review: 'none',
    ...facts,
  };
  files.set('/downloads/k.pdf', 'PDF');
  files.set('/downloads/k.png', 'PNG');
  files.set('/downloads/catalogue.json', JSON.stringify({ date: '2026-11-22', publications: [publication] }));
}

function moveToBase(site: MadeSite, base: string): MadeSite {
  for (const [file, text] of site.files) {
    if (typeof text === 'string' && file.endsWith('.html'))
      site.files.set(file, text.replace(/(href|src)="\//g, `$1="${base}`));
  }
  return { ...site, manifest: { ...site.manifest, base }, library: { ...site.library, base } };
}
