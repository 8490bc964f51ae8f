import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../layouts/styles/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
/** Lists the files that a sheet imports, those of the shared one in its place. */
const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/@import "\.\/([^"]+)"/g)].flatMap(([, name = '']) =>
    name === shared ? importsOf(name) : [name],
  );
const shared = 'shared.css';
const sheets = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.css') && !['tokens.css', shared].includes(file))
    .map((file) => [file, importsOf(file)]),
);
const whole = sheets.get('whole.css') ?? [];
/** Elements that stand within a class which only these files know (.scroll), or on pages that take the whole sheet. */
const withoutClass = new Set(['tables', 'press', 'regions', 'statistic'].map((name) => `site/${name}.css`));

/** Each selector of a file as the classes that a page must have for it; alternatives in :is() are selectors each. */
function selectorsOf(file: string): string[][] {
  const rules = read(file).replace(/@(?:media|supports)[^{]*\{|@page[^}]*\}/g, '');
  return [...rules.matchAll(/([^{}]+)\{[^{}]*\}/g)].flatMap(([, list = '']) =>
    list.split(/,(?![^(]*\))/).flatMap((selector) => {
      const choice = /^([\s\S]*?):is\(([^)]*)\)([\s\S]*)$/.exec(
        selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, ''),
      );
      const full = choice
        ? (choice[2] ?? '').split(',').map((one) => `${choice[1]} ${one} ${choice[3]}`)
        : [selector];
      return full.map((one) => [...one.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name]) => name ?? ''));
    }),
  );
}

describe('style sheets', () => {
  it('hold, in the last one, every file', () => {
    const files = readdirSync(new URL('site/', folder)).map((file) => `site/${file}`);
    expect(whole.filter((file) => file !== 'tokens.css').sort()).toEqual(files.sort());
  });

  it.each([...sheets])(
    '%s lacks no rule for classes it knows, so that a page loses nothing by taking it',
    (_, own) => {
      const known = new Set(own.flatMap((file) => selectorsOf(file)).flat());
      const lost = whole
        .filter((file) => !own.includes(file))
        .flatMap((file) => selectorsOf(file).map((classes) => ({ file, classes })))
        .filter(
          ({ classes, file }) =>
            (classes.length > 0 || !withoutClass.has(file)) && classes.every((name) => known.has(name)),
        )
        .map(({ file, classes }) => `${file}: ${classes.join(' ')}`);
      expect(lost).toEqual([]);
    },
  );
});
