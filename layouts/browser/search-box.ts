import { wordFormsOf } from '../../scripts/words/word-forms.ts';
import { openIndex, type SearchIndex } from './search-index.ts';
import { type FoundPage, findPages } from './search-pages.ts';
import { keepQuiet } from './search-quiet.ts';
import { makeResults } from './search-results.ts';

/** The places of the search box; `status` holds the messages in its data attributes. */
export type SearchPlaces = {
  readonly box: HTMLElement;
  readonly field: HTMLInputElement;
  readonly button: HTMLElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly nothing: HTMLElement;
};

const typingPauseMs = 300;
/** Loading is told only if it takes long, so that a screen reader does not talk over the result. */
const patienceMs = 700;
const fewestLetters = 3;

/**
 * Makes the box work: by Enter, by the button, and after a pause in typing. The words stay in the field: they enter no
 * address, title, history, storage or request, and are gone when the page is left, also when it comes back from the cache.
 */
export function armSearch(places: SearchPlaces): void {
  const { box, button, field } = places;
  const forms = wordFormsOf(document.documentElement.lang);
  let index: Promise<SearchIndex> | null = null;
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const clear = () => {
    latest += 1;
    clearTimeout(pause);
    show(places, '', []);
  };
  const forget = () => {
    clear();
    field.value = '';
  };
  const search = async () => {
    clear();
    const mine = latest;
    const text = field.value.trim();
    if (text === '') return;
    const patience = setTimeout(() => show(places, message(places, 'loading'), []), patienceMs);
    const found = await searchFor(text).catch(() => null);
    clearTimeout(patience);
    if (mine !== latest) return;
    if (found === null) show(places, message(places, 'failed'), [], true);
    else if (found.pages.length === 0) show(places, message(places, 'none'), [], true);
    else
      show(
        places,
        `${message(places, 'found')} ${found.pages.length}${found.hasMore ? '+' : ''}`,
        found.pages,
      );
  };
  const searchFor = async (text: string) => {
    index ??= openIndex(box.dataset['bundle'] ?? '');
    try {
      const found = await findPages(await index, text, forms);
      const { home = '', quiet } = box.dataset;
      return quiet === undefined ? found : keepQuiet(found, JSON.parse(quiet), home);
    } catch (error) {
      index = null;
      throw error;
    }
  };

  field.addEventListener('input', () => {
    clearTimeout(pause);
    if (field.value.trim().length < fewestLetters) clear();
    else pause = setTimeout(search, typingPauseMs);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) void search();
  });
  button.addEventListener('click', search);
  addEventListener('pagehide', forget);
  addEventListener('pageshow', forget);
  forget();
  box.hidden = false;
}

function message({ status }: SearchPlaces, name: 'loading' | 'found' | 'none' | 'failed'): string {
  return status.dataset[name] ?? '';
}

function show(places: SearchPlaces, text: string, pages: readonly FoundPage[], withHelp = false): void {
  places.status.textContent = text;
  places.results.replaceChildren(...makeResults(pages));
  places.nothing.hidden = !withHelp;
}
