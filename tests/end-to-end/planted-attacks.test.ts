import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/files/list-files.ts';
import { type Attack, attacks, steps } from './attacks.ts';
import { copyFixture, foreignDay, type SiteCopy } from './copy-fixture.ts';
import { type Outcome, runPospolu } from './run-pospolu.ts';

const check = (content: string) => runPospolu('check', '--content', content, '--date', foreignDay);

async function plant({ file, text }: Attack, mark: string, site: SiteCopy): Promise<void> {
  const target = path.join(site.folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  const front = file === steps ? (await readFile(target, 'utf8')).split('\n## ')[0] : '';
  await writeFile(target, `${front ? `${front}\n` : ''}${text.replaceAll('MARK', mark)}`);
}

describe('planted attacks', () => {
  it.concurrent.each(attacks.filter(({ rule }) => rule !== ''))(
    '$name is told and does not run',
    async (attack) => {
      const site = await copyFixture();
      const mark = path.join(site.folder, 'mark');
      try {
        await plant(attack, mark, site);
        const { code, stderr } = await check(site.content);
        const told = stderr.split('\n').find((line) => line.endsWith(`(${attack.rule})`)) ?? stderr;
        expect(told.slice(0, 400)).toContain(
          `${attack.file}${attack.line === undefined ? '' : `:${attack.line}`}`,
        );
        expect(told).toContain(`(${attack.rule})`);
        expect(stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
        expect(code).toBe(1);
        expect(existsSync(mark)).toBe(false);
      } finally {
        await site.remove();
      }
    },
  );

  it.concurrent('a link out of the content is told and not read, a whole folder too', async () => {
    const site = await copyFixture();
    try {
      await symlink('/etc/passwd', path.join(site.content, 'pl/office/secret.md'));
      await symlink('/etc', path.join(site.content, 'pl/stories/etc'));
      await symlink('/etc', path.join(site.folder, 'static/etc'));
      const { code, stderr } = await check(site.content);
      expect(stderr).toContain('content/pl/office/secret.md  This is a link to another place');
      expect(stderr).toContain('content/pl/stories/etc  This is a link to another place');
      expect(stderr).toContain('static/etc  This is a link to another place');
      expect(stderr).not.toContain('root:');
      expect(code).toBe(1);
    } finally {
      await site.remove();
    }
  });
});

describe('a build with attacks that are no faults', () => {
  let site: SiteCopy;
  let outcome: Outcome;
  let html = '';

  beforeAll(async () => {
    site = await copyFixture();
    const mark = path.join(site.folder, 'mark');
    const harmless = attacks.filter(({ rule }) => rule === '');
    const merged = harmless.map(({ text }, index) =>
      text.replace('{#now}', index === 0 ? '{#now}' : `{#more-${index}}`),
    );
    await plant({ name: '', file: steps, text: merged.join('\n'), rule: '' }, mark, site);
    await writeFile(path.join(site.content, 'README.md'), '---js\n{ x: 1 }\n---\n');
    const out = path.join(site.folder, 'out/site');
    outcome = await runPospolu('build', '--content', site.content, '--out', out, '--date', foreignDay);
    html = await readFile(path.join(out, 'pl/r2/index.html'), 'utf8').catch(() => '');
  });

  afterAll(() => site.remove());

  it('prints template code and markup as the words that they are', () => {
    expect(outcome.stderr).toBe('');
    expect(html).toContain('{{ site.name }}');
    expect(html).toContain('{% include ');
    expect(html).toContain('%&gt; $' + '{process.cwd()}');
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
    expect(html).not.toContain('<script>alert');
  });

  it('writes nothing beside its output', async () => {
    const written = (await listFiles(site.folder)).filter((file) => !/^(content|static)\//.test(file));
    expect(
      written.filter((file) => !/^out\/(\.site\/|site\.(manifest|headers)\.json$|site\.hosts\/)/.test(file)),
    ).toEqual([]);
  });
});
