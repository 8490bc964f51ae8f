import { describe, expect, it } from 'vitest';
import { readSource } from './read-source.ts';
import { checkSource } from './rules.ts';

const floors = {
  'scripts/diagnostics': 0,
  'scripts/i18n': 1,
  'scripts/words': 1,
  'scripts/content': 2,
  'scripts/browser': 3,
  layouts: 3.5,
  'layouts/browser': 3.5,
  'scripts/site': 4,
  'scripts/publications': 4,
  'scripts/press': 4,
  'scripts/checks': 4,
  'scripts/commands': 5,
  'scripts/cli.ts': 6,
};
const owners = {
  zod: ['scripts/content'],
  preact: ['layouts'],
  esbuild: ['scripts/site/assets'],
  '@cantoo/pdf-lib': ['scripts/publications'],
};

function broken(file: string, text: string): string[] {
  return checkSource(readSource(file, text), { floors, owners }).map(({ rule, line }) => `${line} ${rule}`);
}

describe('imports', () => {
  it.each([
    ['up', 'scripts/content/a.ts', "import { a } from '../site/a.ts';"],
    ['up, of a type', 'scripts/content/a.ts', "import type { A } from '../site/a.ts';"],
    ['up, within a type', 'scripts/content/a.ts', "type A = import('../site/a.ts').A;"],
    ['up, while running', 'scripts/content/a.ts', "await import('../site/a.ts');"],
    ['up, passing on', 'scripts/content/a.ts', "export * from '../site/a.ts';"],
    ['up, passing on by name', 'scripts/content/a.ts', "export { a } from '../site/a.ts';"],
    ['up, for its effect', 'scripts/content/a.ts', "import '../site/a.ts';"],
    ['from the site to publications', 'scripts/site/a.ts', "import { a } from '../publications/a.ts';"],
    ['from publications to the site', 'scripts/publications/a.ts', "import { a } from '../site/a.ts';"],
    ['from checks to a maker', 'scripts/checks/a.ts', "import { a } from '../press/a.ts';"],
    ['sideways', 'scripts/i18n/a.ts', "import { a } from '../words/a.ts';"],
    ['of a command', 'scripts/site/a.ts', "import { a } from '../commands/a.ts';"],
    ['from a view to a maker', 'layouts/a.tsx', "import { a } from '../scripts/site/a.ts';"],
  ])('going %s are found', (_way, file, text) => {
    expect(broken(file, `\n${text}`)).toEqual(['2 import-goes-down']);
  });

  it.each([
    ['down', 'scripts/site/deep/a.ts', "import { a } from '../../content/a.ts';"],
    ['within a room', 'scripts/site/deep/a.ts', "import { a } from '../a.ts';"],
    ['from a maker to a view', 'scripts/site/a.ts', "import { a } from '../../layouts/a.tsx';"],
    ['of the library by a view', 'layouts/a.tsx', "import type { A } from '../scripts/content/a.ts';"],
    ['of a command by the entry', 'scripts/cli.ts', "import { a } from './commands/a.ts';"],
    ['of Node', 'scripts/content/a.ts', "import { readFile } from 'node:fs/promises';"],
  ])('going %s are allowed', (_way, file, text) => {
    expect(broken(file, text)).toEqual([]);
  });

  it('an import in a comment or a string is none', () => {
    const text = "// import { a } from '../site/a.ts';\nexport const a = \"import '../site/a.ts'\";";
    expect(broken('scripts/content/a.ts', text)).toEqual([]);
  });

  it('a room without a floor is found, from both sides', () => {
    expect(broken('scripts/attic/a.ts', 'export const a = 1;')).toEqual(['1 room-has-a-floor']);
    expect(broken('scripts/site/a.ts', "import { a } from '../attic/a.ts';")).toEqual(['1 room-has-a-floor']);
  });
});

describe('packages', () => {
  it.each([
    ['outside their owner', 'scripts/site/a.ts', "import { z } from 'zod';"],
    ['outside the folder that owns them', 'scripts/site/a.ts', "import { build } from 'esbuild';"],
    ['with a scope, outside their owner', 'scripts/site/a.ts', "import { PDF } from '@cantoo/pdf-lib/deep';"],
    ['without an owner', 'scripts/site/a.ts', "import leftPad from 'left-pad';"],
    [
      'in a room whose name only begins alike',
      'scripts/site/assets-old/a.ts',
      "import { build } from 'esbuild';",
    ],
  ])('%s are found', (_where, file, text) => {
    expect(broken(file, text)).toEqual(['1 package-has-an-owner']);
  });

  it('in their owner room are allowed', () => {
    expect(broken('scripts/site/assets/a.ts', "import { build } from 'esbuild';")).toEqual([]);
    expect(broken('layouts/a.tsx', "import { render } from 'preact/compat';")).toEqual([]);
  });
});

describe('views', () => {
  it.each([
    ['Node', 'layouts/a.tsx', "import path from 'node:path';"],
    ['Node in the browser', 'layouts/browser/a.ts', "import path from 'node:path';"],
    ['a heavy room in the browser', 'layouts/browser/a.ts', "import { a } from '../../scripts/i18n/a.ts';"],
  ])('do not import %s', (_what, file, text) => {
    expect(broken(file, text)).toEqual(['1 layouts-are-pure']);
  });

  it('in the browser may use words, and types of lower floors', () => {
    const text =
      "import { a } from '../../scripts/words/a.ts';\nimport { type A } from '../../scripts/i18n/a.ts';\n";
    expect(broken('layouts/browser/a.ts', text)).toEqual([]);
  });
});

describe('the shell', () => {
  it.each([
    'process.env.HOME;',
    "process.env['HOME'];",
    "process['env'];",
    'process.argv;',
    'process.exit(1);',
    'process.exitCode = 1;',
    'process.stdout.write("a");',
    'process.cwd();',
    'console.log("a");',
    "console['log']('a');",
    'const { env } = process;',
    "import { argv } from 'node:process';",
    'new Date();',
    'Date.now();',
  ])('%s stays in commands', (text) => {
    expect(broken('scripts/site/a.ts', text)).toEqual(['1 shell-stays-in-commands']);
    expect(broken('scripts/commands/a.ts', text)).toEqual([]);
    expect(broken('scripts/cli.ts', text)).toEqual([]);
  });

  it('what only looks like it is allowed', () => {
    const text = 'new Date(0); process.platform; performance.now(); myConsole.log(); a.process.env;';
    expect(broken('scripts/site/a.ts', text)).toEqual([]);
  });

  it('the clock of the reader may be read in the browser', () => {
    expect(broken('layouts/browser/a.ts', 'new Date();')).toEqual([]);
    expect(broken('layouts/a.tsx', 'new Date();')).toEqual(['1 shell-stays-in-commands']);
  });
});

describe('files', () => {
  it.each([
    ['a file over 300 lines', 'scripts/site/a.ts', '1;\n'.repeat(301), 'file-is-short'],
    ['a folder utils', 'scripts/site/utils/a.ts', '', 'name-says-something'],
    ['a file helpers', 'scripts/site/helpers.ts', '', 'name-says-something'],
    ['a file core with an ending of its own', 'layouts/core.11ty.tsx', '', 'name-says-something'],
    ['a default export', 'scripts/site/a.ts', 'export default 1;', 'exports-are-named'],
    [
      'a default export by name',
      'scripts/site/a.ts',
      'const a = 1; export { a as default };',
      'exports-are-named',
    ],
    ['any', 'scripts/site/a.ts', 'const a: any = 1;', 'types-are-honest'],
    ['any within a type', 'scripts/site/a.ts', 'type A = Record<string, any>;', 'types-are-honest'],
    ['!', 'scripts/site/a.ts', 'const a = b!.c;', 'types-are-honest'],
    ['! of a field', 'scripts/site/a.ts', 'class A { b!: string }', 'types-are-honest'],
    ['@ts-ignore', 'scripts/site/a.ts', '// @ts-ignore', 'types-are-honest'],
    ['@ts-nocheck', 'scripts/site/a.ts', '/* @ts-nocheck */', 'types-are-honest'],
    [
      'a package in plain Node',
      'scripts/content/a.mjs',
      "import { z } from 'zod';",
      'plain-node-stays-plain',
    ],
    [
      'TypeScript in plain Node',
      'scripts/content/a.mjs',
      "import { z } from './z.ts';",
      'plain-node-stays-plain',
    ],
  ])('with %s are found', (_what, file, text, rule) => {
    expect(broken(file, text)).toEqual([`1 ${rule}`]);
  });

  it.each([
    ['300 lines', 'scripts/site/a.ts', '1;\n'.repeat(300)],
    ['a default export that a tool demands', 'layouts/a.11ty.tsx', 'export default 1;'],
    ['a name that only contains an empty one', 'scripts/site/library-corner.ts', ''],
    [
      'the word any, a negation, a text about @ts-ignore',
      'scripts/site/a.ts',
      "const any = !b; const c = '@ts-ignore';",
    ],
    ['markup', 'layouts/a.tsx', 'export const A = () => <p>any! @ts-ignore</p>;'],
  ])('with %s are allowed', (_what, file, text) => {
    expect(broken(file, text)).toEqual([]);
  });
});
