import { beforeAll, expect, it } from 'vitest';
import { readFieldAddress } from '../../layouts/print/field-address.ts';
import type { Library } from '../../scripts/content/library.ts';
import { loadLibrary } from '../../scripts/content/load-library.ts';
import { root } from '../content/real-data.ts';
import { printText } from './open-blocks.ts';

let library: Library;
beforeAll(async () => {
  const loaded = await loadLibrary(root);
  if (!loaded.library) throw new Error('The content cannot be read.');
  library = loaded.library;
});

const fieldsOf = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) =>
    readFieldAddress(href.replaceAll('&amp;', '&')),
  );

it('turns lists into lines and boxes that bear the words beside them, without markup', () => {
  const text = ':::fill{rows=3}\n- Kam & kdy\n:::\n\n:::checklist\n- **volám** :contact[158]\n- klíče\n:::\n';
  const { diagnostics, html } = printText(library, text, 'cs', 'form');
  expect(diagnostics).toEqual([]);
  expect(fieldsOf(html)).toEqual([
    { kind: 'line', label: 'Kam & kdy', rows: 3 },
    { kind: 'box', label: 'volám 158' },
    { kind: 'box', label: 'klíče' },
  ]);
});

it('reports a list without entries and rows that are no number', () => {
  const { diagnostics } = printText(
    library,
    ':::fill{rows=many}\n- a\n:::\n\n:::fill\nnothing\n:::\n',
    'cs',
    'form',
  );
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['directive-has-its-form', 'directive-has-its-form']);
});

it.each(['web', 'print'] as const)('keeps the words of lines to write on for %s', (medium) => {
  const { diagnostics, html } = printText(library, ':::fill{rows=3}\n- Kdo volal\n:::\n', 'cs', medium);
  expect(diagnostics).toEqual([]);
  expect(html).toContain('<div class="fill rows-3">');
  expect(html).toContain('Kdo volal');
  expect(printText(library, ':::fill{rows=0}\n- Kdo\n:::\n', 'cs', medium).diagnostics).toHaveLength(1);
});

it('prints nothing for a file that is not made yet, and reports one that is planned nowhere', () => {
  expect(printText(library, '::download[plan]').diagnostics).toEqual([]);
  expect(printText(library, '::download[plann]').diagnostics.map(({ remedy }) => remedy)).toEqual([
    'Did you mean “plan”?',
  ]);
});

it('links a file of the folder static on the web and names it on paper', () => {
  const web = printText(library, 'Vzor :file[data/deti.csv]');
  expect(web.html).toContain(`<a href="${library.site.base}static/data/deti.csv"><code>deti.csv</code></a>`);
  expect(printText(library, 'Vzor :file[data/deti.csv]', 'cs', 'print').html).not.toContain('href');
  expect(printText(library, ':file[../package.json]').diagnostics).toHaveLength(1);
});
