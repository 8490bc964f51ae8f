import { attributeOf, showElement } from '../../results/element.ts';
import { elementsOf, elementsWith } from '../../results/parsed-page.ts';
import type { FileFault } from '../../results/rule.ts';
import type { MarkupRule } from '../markup-rule.ts';

const maps =
  /^geo:|\/\/(www\.)?(mapy\.(cz|com)|maps\.|google\.[a-z.]+\/maps|goo\.gl\/maps|openstreetmap\.org\/(#map|\?m|node|way))/i;
const coordinates =
  /(?<![\d.])\d{1,2}\.\d{4,}°?\s*[NS]?[,;\s]+\d{1,3}\.\d{4,}(?![\d.])|\d{1,2}°\s?\d{1,2}[′']/;
const keys = /"(lat|lon|lng|latitude|longitude|geo|coordinates|shelter|shelterAddress)"\s*:/i;

/** No page and no data file holds coordinates, maps or fields for the address of a shelter. */
export const hidingPlacesAreAbsent: MarkupRule = {
  name: 'hiding-places-are-absent',
  onPage: (page) => {
    const fields = [
      ...elementsWith(page, 'data-lat', 'data-lon', 'data-lng', 'data-coordinates', 'data-shelter'),
      ...elementsWith(page, 'itemprop').filter((element) =>
        /^(geo|latitude|longitude)$/i.test(attributeOf(element, 'itemprop') ?? ''),
      ),
      ...elementsOf(page, 'a').filter((link) => maps.test(attributeOf(link, 'href') ?? '')),
    ];
    const remedy = 'Take it away: a place of safety is told by people, never by a page.';
    const found = coordinates.exec(page.text)?.[0];
    return [
      ...fields.map((element) => ({ message: `${showElement(element)} leads to a place on a map.`, remedy })),
      ...(found === undefined ? [] : [{ message: `The coordinates ${found} stand on the page.`, remedy }]),
    ];
  },
  onSite: ({ texts }) => {
    // The index of the search has words for keys, “shelter” among them; its texts stand on pages.
    const data = [...texts].filter(
      ([file]) => /\.(json|xml|csv|ics)$/.test(file) && !file.startsWith('/pagefind/'),
    );
    const faults = data.flatMap(([file, text]): FileFault[] => {
      const [found] = keys.exec(text) ?? [];
      if (found === undefined) return [];
      return [{ file, message: `The file has the field ${found}.`, remedy: 'Publish no places on a map.' }];
    });
    return { looked: data.length, faults };
  },
};
