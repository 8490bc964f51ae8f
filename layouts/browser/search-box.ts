import type { Search, SearchPlace } from './search-engine.ts';
import type { FoundPage } from './search-pages.ts';
import { makeResults } from './search-results.ts';

/** The places of the search box; `status` holds the messages in its data attributes. */
export type SearchPlaces = {
  readonly box: HTMLElement;
  readonly field: HTMLInputElement;
  readonly button: HTMLElement;
  /** Menus of sections and languages; the first choice of each is what counts at the start. */
  readonly section: HTMLSelectElement;
  readonly language: HTMLSelectElement | null;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly nothing: HTMLElement;
};

const typingPauseMs = 300;
/** Loading is told only if it takes long, so that a screen reader does not talk over the result. */
const patienceMs = 700;
const fewestLetters = 3;

/**
 * Makes the box work: by Enter, by the button, after a pause in typing, and when a menu changes. The words stay in the field:
 * they enter no address, title, history, storage or request, and are gone when the page is left, also when it comes back.
 */
export function armSearch(places: SearchPlaces): void {
  const { box, button, field, language, results, section } = places;
  const menus = [section, language].filter((menu) => menu !== null);
  let engine: Promise<Search> | null = null;
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
    for (const menu of menus) menu.selectedIndex = 0;
  };
  const search = async () => {
    clear();
    const mine = latest;
    const text = field.value.trim();
    if (text === '') return;
    const patience = setTimeout(() => show(places, message(places, 'loading'), []), patienceMs);
    const tag = language?.value || document.documentElement.lang;
    engine ??= loadEngine(box);
    const found = await engine
      .then((ask) => ask({ text, tag, section: section.value || null }))
      .catch(() => null);
    clearTimeout(patience);
    if (mine !== latest) return;
    results.lang = tag;
    if (found === null) {
      engine = null;
      show(places, message(places, 'failed'), [], true);
    } else if (found.pages.length === 0) show(places, message(places, 'none'), [], true);
    else
      show(
        places,
        `${message(places, 'found')} ${found.pages.length}${found.hasMore ? '+' : ''}`,
        found.pages,
      );
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
  for (const menu of menus) menu.addEventListener('change', search);
  addEventListener('pagehide', forget);
  addEventListener('pageshow', forget);
  forget();
  box.hidden = false;
}

/** Loads what finds pages when somebody first searches: the page itself stays light for those who only read its list. */
async function loadEngine({ dataset }: HTMLElement): Promise<Search> {
  const { bundle = '', engine = '', quiet } = dataset;
  const { openSearch } = trustEngine(await import(engine));
  return openSearch({ bundle, quiet: quiet === undefined ? null : JSON.parse(quiet) });
}

/** The address holds our own search-engine.ts, bundled. */
function trustEngine(module: unknown): { openSearch(place: SearchPlace): Search } {
  return module as { openSearch(place: SearchPlace): Search };
}

function message({ status }: SearchPlaces, name: 'loading' | 'found' | 'none' | 'failed'): string {
  return status.dataset[name] ?? '';
}

function show(places: SearchPlaces, text: string, pages: readonly FoundPage[], withHelp = false): void {
  places.status.textContent = text;
  places.results.replaceChildren(...makeResults(pages));
  places.nothing.hidden = !withHelp;
}
