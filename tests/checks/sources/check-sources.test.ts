import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../scripts/checks/sources/check-sources.ts';
import { rules } from '../../../scripts/checks/sources/rules.ts';
import { loadLibrary } from '../../../scripts/content/load-library.ts';
import { addPseudoLanguage } from '../../../scripts/content/pseudo-language.ts';
import { root } from '../../content/real-data.ts';
import { loadChanged } from './changed-site.ts';

describe('the rules for sources', () => {
  it('are all that lie in their folder, each named as its file', () => {
    const files = readdirSync(path.join(root, 'scripts/checks/sources/rules'));
    expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  it('are each explained by a paragraph', async () => {
    const { readFile } = await import('node:fs/promises');
    const text = await readFile(path.join(root, 'scripts/checks/sources/README.md'), 'utf8');
    expect(rules.filter(({ name }) => !text.includes(`- \`${name}\``)).map(({ name }) => name)).toEqual([]);
  });

  it('leave a pseudo-language alone, which nobody writes', async () => {
    const library = await loadChanged({});
    const options = { date: '2026-03-01' };
    expect(checkSources(addPseudoLanguage(library), options)).toEqual(checkSources(library, options));
  });

  it('find no error in the content of the repository, in less than a second of work', async () => {
    const { library, diagnostics } = await loadLibrary(root);
    if (!library) throw new Error(JSON.stringify(diagnostics));
    // Time of the processor: other work on the machine makes the clock run on.
    const started = process.cpuUsage();
    const errors = checkSources(library, { date: '2026-11-22' }).filter(
      ({ severity }) => !['open', 'due'].includes(severity),
    );
    expect(errors).toEqual([]);
    const { system, user } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
