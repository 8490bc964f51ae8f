import { attributeOf } from '../../results/element.ts';
import { elementsOf, elementsWith } from '../../results/parsed-page.ts';
import type { FileFault } from '../../results/rule.ts';
import { exitsOf } from '../exits-of.ts';
import type { MarkupRule } from '../markup-rule.ts';

const remedy = 'Print the note beside the exit, and ::exit-keys on the page about leaving.';

/** Before the last press a sentence says what will happen; the page about leaving switches the keys off by a link. */
export const keysAreTold: MarkupRule = {
  name: 'keys-are-told',
  onPage: (page, { library, sources }) => {
    if (exitsOf(page).length === 0) return null;
    const note = elementsWith(page, 'data-once').find(
      (element) => attributeOf(element, 'id') === 'exit-note',
    );
    const isSpoken = note && attributeOf(note, 'role') === 'status' && attributeOf(note, 'data-once') !== '';
    const isAbout = sources.get(page.entry.file)?.path === library.site.leaving && page.entry.own;
    const switches = elementsOf(page, 'a').filter((link) => attributeOf(link, 'href') === '?k=0');
    return [
      ...(isSpoken ? [] : [{ message: 'Nothing tells the reader before the keys leave.', remedy }]),
      ...(isAbout && switches.length === 0
        ? [{ message: 'The page about leaving has no link that switches the keys off.', remedy }]
        : []),
    ];
  },
  onSite: ({ texts }) => {
    const scripts = [...texts].filter(([file]) => /\.js$/.test(file) && !file.includes('/pagefind/'));
    const faults = scripts.flatMap(([file, text]): FileFault[] =>
      /["'`]Escape["'`]|["'`]Esc["'`]/.test(text)
        ? [
            {
              file,
              message: 'The script listens to Esc, which stops the loading of pages.',
              remedy: 'Leave by hardware keys that do nothing else.',
            },
          ]
        : [],
    );
    return { looked: 0, faults };
  },
};
