import type { CatalogueEntry } from '../../scripts/content/catalogue.ts';
import { findWithheldNumbers } from '../../scripts/content/find-withheld-numbers.ts';
import { isTagged } from '../../scripts/content/is-tagged.ts';
import type { Library } from '../../scripts/content/library.ts';
import type { PdfFacts } from './pdf-facts.ts';
import { ptPerMm } from './pdf-pages.ts';

type Expected = Pick<CatalogueEntry, 'id' | 'edition' | 'kind' | 'pages' | 'language' | 'documentTitle'>;
type Judged = Pick<Library, 'publications' | 'withheld'>;
type Size = readonly [width: number, height: number];

const papersMm: Readonly<Record<string, Size>> = {
  a3: [297, 420],
  a4: [210, 297],
  a5: [148, 210],
  a6: [105, 148],
  wallet: [85.6, 54],
};
const folded: readonly string[] = ['leaflet', 'zine'];

/** Size of a page in mm: the paper of the plan, upright but for what is folded; other editions are on A4. */
export function sizeOf({ edition, id, kind }: Expected, plans: Library['publications']): Size {
  const plan = plans.find((one) => one.id === id);
  const isImposed = kind === 'manual' && (edition === 'booklet' || edition === 'home');
  const isOwn = edition === 'screen' || edition === 'plain';
  const [width, height] = papersMm[plan && isOwn ? plan.paper : 'a4'] ?? [0, 0];
  return isImposed || (isOwn && folded.includes(kind)) ? [height, width] : [width, height];
}

/** Soft hyphens, joiners and their like stay in the text and break search, copying and screen readers. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Judges what every PDF of ours must be: right size, named, whole fonts, nothing that acts or hides; tagged, unless
 * its pages lie on sheets for a printer.
 */
export function judgeForm(facts: PdfFacts, entry: Expected, library: Judged): string[] {
  const [width, height] = sizeOf(entry, library.publications);
  const faults: string[] = [];
  const demand = (good: boolean, fault: string) => good || faults.push(fault);
  demand(facts.pages.length === entry.pages, `${facts.pages.length} pages, catalogue says ${entry.pages}`);
  for (const page of facts.pages) {
    const exact = isNear(page.widthPt / ptPerMm, width) && isNear(page.heightPt / ptPerMm, height);
    demand(exact, `page ${page.number} measures ${page.widthPt} × ${page.heightPt} pt`);
  }
  demand(facts.tagged === isTagged(entry), facts.tagged ? 'tagged' : 'not tagged');
  demand(facts.language === entry.language, `language is ${facts.language}`);
  demand(facts.info.get('Title') === entry.documentTitle, `title is ${facts.info.get('Title')}`);
  demand(!isTagged(entry) || facts.xmp.includes(escapeXml(entry.documentTitle)), 'XMP lacks the title');
  demand(facts.showsTitle, 'shows its file name instead of its title');
  demand(facts.fonts.length > 0, 'no fonts');
  for (const font of facts.fonts) {
    demand(font.embedded, `font ${font.name} is not embedded`);
    demand(font.unicode, `font ${font.name} has no way back to Unicode`);
  }
  const odd = facts.actions.filter((action) => action !== 'URI' && action !== 'GoTo');
  demand(odd.length === 0, `acts: ${odd.join(', ')}`);
  demand(facts.info.get('JavaScript') === 'no', 'has JavaScript');
  demand(facts.attachments === 0, `${facts.attachments} attachments`);
  for (const sign of new Set(facts.text.match(invisible)))
    faults.push(`the text has the invisible sign U+${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  demand(!/[\ue000-\uf8ff\ufffd]/.test(facts.text), 'signs without a meaning in the text');
  for (const { id } of findWithheldNumbers(facts.text, library.withheld))
    faults.push(`withheld number ${id}`);
  return faults;
}

function isNear(mm: number, wantedMm: number): boolean {
  return Math.abs(mm - wantedMm) <= 0.1;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
