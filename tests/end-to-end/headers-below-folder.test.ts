import { readFileSync } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../scripts/hosting/header-policy.ts';
import { addressOfPage } from '../judges/shared-build.ts';
import { ask, differences, hosts, readMetas, show } from '../judges/shown-site.ts';
import { copyFixture, foreignDay, type SiteCopy } from './copy-fixture.ts';
import { runPospolu } from './run-pospolu.ts';

describe('a site below a folder, with earlier addresses', () => {
  let site: SiteCopy;
  let out: string;
  beforeAll(async () => {
    site = await copyFixture();
    // Apache gives up an administrator's rights and must still reach the files.
    await chmod(site.folder, 0o755);
    out = path.join(site.folder, 'out/site');
    const outcome = await runPospolu('build', '--content', site.content, '--out', out, '--date', foreignDay);
    if (outcome.code !== 0) throw new Error(`The site was not built.\n${outcome.stderr}`);
  });
  afterAll(() => site.remove());

  it.each(hosts)('is served by a real %s like one at the root', async (host) => {
    const shown = await show(out, host);
    try {
      const { base, pages } = shown.manifest;
      expect(base).toBe('/pomoc/');
      for (const page of pages.filter(({ kind }) => kind !== 'moved')) {
        const address = addressOfPage(shown.manifest, page);
        const answer = await ask(shown, address);
        expect(answer.status, address).toBe(200);
        expect(differences(answer, headersFor(shown.policy, address)), address).toEqual([]);
        expect(answer.headers.get('x-robots-tag'), address).toBe(
          readMetas(answer.text).noindex ? 'noindex' : 'all',
        );
      }
      expect(shown.policy.redirects.length).toBe(2);
      for (const { from, to } of shown.policy.redirects) {
        const answer = await ask(shown, from);
        expect(answer.status, from).toBe(301);
        expect(new URL(answer.headers.get('location') ?? '', shown.server.origin).pathname).toBe(to);
      }
      const wrong = await ask(shown, '/pomoc/he/no-such-page/');
      expect([wrong.status, wrong.text.includes('<html lang="he"')]).toEqual([404, true]);
      // Apache reads its file in the folder of the site: what stands beside it is not ours.
      const beside = host === 'apache' ? '/pomoc/else/where/' : '/elsewhere/';
      expect((await ask(shown, beside)).headers.get('cache-control')).toBe('no-store');
    } finally {
      await shown.server.close();
    }
  });

  it('has in its root what the host reads there, and beside it what it had even if somebody took it away', async () => {
    const file = path.join(site.content, 'site.yaml');
    const good = readFileSync(file, 'utf8');
    try {
      await writeFile(file, good.replace('host: nginx', 'host: netlify'));
      const words = ['--content', site.content, '--out', out, '--date', foreignDay];
      expect(await runPospolu('build', ...words)).toMatchObject({ code: 0, stderr: '' });
      await rm(`${out}.hosts`, { recursive: true });
      expect(await runPospolu('build', ...words)).toMatchObject({ code: 0, stderr: '' });
      for (const name of ['_headers', '_redirects'])
        expect(readFileSync(`${out}/${name}`, 'utf8')).toBe(
          readFileSync(`${out}.hosts/netlify/${name}`, 'utf8'),
        );
    } finally {
      await writeFile(file, good);
    }
  });
});
