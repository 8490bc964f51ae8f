import type { Leaflet, Panel } from '../../layouts/print/leaflet.ts';
import type { BlockContext } from '../blocks/block-context.ts';
import { readContactCard } from '../blocks/read-contact-card.ts';
import { joinHtml, renderPage } from '../blocks/render-page.ts';
import { pageIn } from '../content/address.ts';
import type { Issue } from '../content/edition-ledger.ts';
import { escapeHtml, type Html, trustHtml } from '../content/html.ts';
import type { SourcePage } from '../content/library.ts';
import { localise } from '../content/localise.ts';
import { type FilePlace, fileOfData, placeInData } from '../content/place-of.ts';
import type { LeafletPlan } from '../content/publication.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatDate } from '../i18n/format.ts';
import { directionOf, sayIssue } from './print-context.ts';

export type ReadLeaflet = { readonly leaflet: Leaflet; readonly diagnostics: readonly Diagnostic[] };

const panelKinds: Readonly<Record<string, Panel['kind']>> = {
  cover: 'cover',
  days: 'timeline',
  call: 'numbers',
  phone: 'numbers',
};

/** The panel that ends with the centre of the region. */
const withRegion = 'call';

/** Reads the plan of a leaflet and the sections of its text into panels, in the order of the unfolded sheet. */
export function readLeaflet(plan: LeafletPlan, context: BlockContext, issue: Issue): ReadLeaflet | null {
  const { chain, library, setText, t, tag } = context;
  const page = pageIn(library, tag, plan.source);
  if (!page || page.meta.withdrawn) return null;
  const diagnostics: Diagnostic[] = [];
  const panel = (id: string): Panel => readPanel(plan, page, id, context, diagnostics);
  const [flap, back, cover] = plan.panels.outside;
  const [left, middle, right] = plan.panels.inside;
  const say = (texts: Record<string, string | undefined>) => setText(localise(texts, chain));
  const edition = sayIssue(context, issue);
  return {
    leaflet: {
      language: { tag, dir: directionOf(library, tag) },
      id: plan.id,
      code: plan.code,
      title: say(plan.title),
      subtitle: say(plan.subtitle),
      pattern: plan.pattern,
      fold: plan.fold,
      look: plan.look,
      panels: {
        outside: [panel(flap), panel(back), panel(cover)],
        inside: [panel(left), panel(middle), panel(right)],
      },
      words: { logo: library.site.name, outside: t('leaflet.outside'), inside: t('leaflet.inside') },
      edition,
      date: formatDate(issue.date, tag),
      small: [
        t('leaflet.call-log'),
        `${plan.code} · ${edition}. ${t('draft.unreviewed')} ${t('print.law.unconfirmed')}`,
      ],
    },
    diagnostics,
  };
}

function placeOfPanel({ id: plan, panels }: LeafletPlan, id: string, { library }: BlockContext): FilePlace {
  const side = panels.outside.includes(id) ? 'outside' : 'inside';
  const file = fileOfData(library, `publications/${plan}`);
  return placeInData(library, file, ['panels', side, panels[side].indexOf(id)]);
}

function readPanel(
  plan: LeafletPlan,
  page: SourcePage,
  id: string,
  context: BlockContext,
  diagnostics: Diagnostic[],
): Panel {
  const section = page.sections.find((entry) => entry.id === id);
  if (!section) {
    diagnostics.push({
      severity: 'error',
      rule: 'publication-part-exists',
      ...placeOfPanel(plan, id, context),
      message: `The panel “${id}” is not a section of ${page.file}.`,
      remedy: `Sections there: ${page.sections.map((entry) => entry.id).join(', ')}.`,
    });
  }
  const members = sectionsOfPanel(page, id);
  const rendered = renderPage(page, context, { resolvePage: () => ({ href: null }), only: new Set(members) });
  diagnostics.push(...rendered.diagnostics);
  const kind = panelKinds[id] ?? 'text';
  const picture = plan.pictures[id] ? context.scene(plan.pictures[id]) : null;
  const body = trustHtml(rendered.html.replace(/^<h2[^>]*>[\s\S]*?<\/h2>\s*/, ''));
  return {
    id,
    kind,
    title: context.setText(section?.title ?? id),
    body: bodyOf(id, kind, body, () => regionBox(plan, context)),
    ...(picture ? { picture } : {}),
  };
}

/** A cover shows the title and subtitle of the plan and no text of its own; numbers are followed by the region's centre. */
function bodyOf(id: string, kind: Panel['kind'], body: Html, region: () => Html): Html {
  if (kind === 'cover') return trustHtml('');
  return id === withRegion ? joinHtml(body, region()) : body;
}

/** A panel is its section and the smaller ones below it, up to the next panel. */
function sectionsOfPanel(page: SourcePage, id: string): string[] {
  const start = page.sections.findIndex((section) => section.id === id);
  if (start < 0) return [];
  const rest = page.sections.slice(start + 1);
  const end = rest.findIndex((section) => section.level === 2);
  return [id, ...(end < 0 ? rest : rest.slice(0, end)).map((section) => section.id)];
}

function regionBox(plan: LeafletPlan, context: BlockContext): Html {
  const { library, t } = context;
  const region = plan.region ? library.regions.get(plan.region) : undefined;
  const cards = (region?.centre ?? []).flatMap((id) => {
    const contact = library.contacts.get(id);
    return contact ? [readContactCard(id, contact, context)] : [];
  });
  const lines = cards.map((card) => {
    const number = card.phones[0]?.number ?? card.instead?.number ?? '';
    return `<p><b>${escapeHtml(card.name)}</b> <span class="num">${escapeHtml(number)}</span></p>`;
  });
  const text =
    lines.length > 0 ? lines.join('') : `<p class="small">${escapeHtml(t('leaflet.region.all'))}</p>`;
  return trustHtml(`<h3>${escapeHtml(t('leaflet.region'))}</h3><div class="region-box">${text}</div>`);
}
