import type { CatalogueEntry } from '../../scripts/content/catalogue.ts';
import { findWithheldNumbers } from '../../scripts/content/find-withheld-numbers.ts';
import type { Withheld } from '../../scripts/content/withheld.ts';
import type { PdfFacts } from './pdf-facts.ts';
import { ptPerMm } from './pdf-pages.ts';

type Expected = Pick<CatalogueEntry, 'kind' | 'pages' | 'language' | 'documentTitle'>;

const sizesMm = {
  manual: [148, 210],
  leaflet: [297, 210],
  zine: [297, 210],
  brochure: [210, 297],
  poster: [297, 420],
  form: [210, 297],
  card: [105, 148],
} as const;

/** Soft hyphens, joiners and their like stay in the text and break search, copying and screen readers. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Judges what every PDF of ours must be: right size, tagged, named, whole fonts, nothing that acts or hides. */
export function judgeForm(facts: PdfFacts, entry: Expected, withheld: readonly Withheld[]): string[] {
  const [width, height] = sizesMm[entry.kind];
  const faults: string[] = [];
  const demand = (good: boolean, fault: string) => good || faults.push(fault);
  demand(facts.pages.length === entry.pages, `${facts.pages.length} pages, catalogue says ${entry.pages}`);
  for (const page of facts.pages) {
    const exact = isNear(page.widthPt / ptPerMm, width) && isNear(page.heightPt / ptPerMm, height);
    demand(exact, `page ${page.number} measures ${page.widthPt} × ${page.heightPt} pt`);
  }
  demand(facts.tagged, 'not tagged');
  demand(facts.language === entry.language, `language is ${facts.language}`);
  demand(facts.info.get('Title') === entry.documentTitle, `title is ${facts.info.get('Title')}`);
  demand(facts.xmp.includes(escapeXml(entry.documentTitle)), 'XMP lacks the title');
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
  for (const { id } of findWithheldNumbers(facts.text, withheld)) faults.push(`withheld number ${id}`);
  return faults;
}

function isNear(mm: number, wantedMm: number): boolean {
  return Math.abs(mm - wantedMm) <= 0.1;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
