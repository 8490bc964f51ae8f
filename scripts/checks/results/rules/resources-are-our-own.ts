import { addressesInCss } from '../addresses-in-css.ts';
import { attributeOf, showElement } from '../element.ts';
import { elementsWith, type ParsedPage } from '../parsed-page.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { Fault, FileFault, Rule } from '../rule.ts';

const remedy = 'Keep a copy among our own files, or leave it out: a foreign host would learn who reads what.';
const sendingAttributes = ['ping', 'action', 'formaction'];
const scriptLoads =
  /(?:\bfrom|\bimport|\bfetch\(|\bimport\(|\bWorker\(|\bWebSocket\(|\bEventSource\()\s*["'`](?:https?:|wss?:)?\/\/[^"'`]+/g;

/** Pages, style sheets, drawings and scripts load nothing from another host, and send nothing there. */
export const resourcesAreOurOwn: Rule = {
  name: 'resources-are-our-own',
  onPage: (page, site) =>
    [...page.loads, ...sendingOn(page)].flatMap(({ element, addresses }): Fault[] =>
      addresses
        .filter((address) => resolveAddress(address, page, site.manifest).kind !== 'own')
        .map((address) => ({ message: `${showElement(element)} asks for ${address}.`, remedy })),
    ),
  onSite: (site) =>
    [...site.texts].flatMap(([file, text]): FileFault[] => {
      const sheet = { address: site.manifest.base + file.slice(1) };
      return loadsOf(file, text)
        .filter((address) => resolveAddress(address, sheet, site.manifest).kind !== 'own')
        .map((address) => ({ file, message: `The file asks for ${address}.`, remedy }));
    }),
};

function loadsOf(file: string, text: string): string[] {
  if (file.endsWith('.css')) return addressesInCss(text);
  if (file.endsWith('.js'))
    return [...text.matchAll(scriptLoads)].map((match) => match[0].replace(/^[^"'`]*["'`]/, ''));
  if (!file.endsWith('.svg')) return [];
  const linked = [...text.matchAll(/\b(?:xlink:)?href\s*=\s*["']([^"'#][^"']*)["']/g)].map(
    (match) => match[1] ?? '',
  );
  return [...linked, ...addressesInCss(text).filter((address) => !address.startsWith('#'))];
}

function sendingOn(page: ParsedPage): ParsedPage['loads'] {
  return elementsWith(page, ...sendingAttributes).map((element) => ({
    element,
    addresses: sendingAttributes.flatMap((name) => attributeOf(element, name) ?? []),
  }));
}
