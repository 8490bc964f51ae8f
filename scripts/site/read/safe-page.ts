import type { SafePageProps } from '../../../layouts/props/pages.ts';
import { readContactCard } from '../../blocks/read-contact-card.ts';
import type { Library, SourcePage } from '../../content/library.ts';
import type { LanguageBuild } from '../site-context.ts';
import { readFrame } from './frame.ts';
import { readPageLink } from './page-link.ts';
import { readWebContext } from './web-context.ts';

/** Reads the short page that stands for a missing translation of a help page: numbers and what there is (F110). */
export function readSafePage(build: LanguageBuild, source: SourcePage): SafePageProps {
  const { library, t, tag } = build;
  const context = readWebContext(build);
  const { used } = context;
  const title = t('fallback.missing-page.title');
  const meta = { ...source.meta, title, neutralTitle: title, description: t('fallback.missing-page.lead') };
  const contacts = library.site.emergency.flatMap(({ contact: id }) => {
    const contact = library.contacts.get(id);
    return contact ? [readContactCard(id, contact, context)] : [];
  });
  const own = [...(library.pages.get(tag)?.keys() ?? [])].filter(
    (path) => path.startsWith('help/') || path === 'find/index' || path === 'index',
  );
  return {
    frame: readFrame(build, { kind: 'safePage', path: source.path, meta, own: false, used }),
    title,
    lead: t('fallback.missing-page.lead'),
    contacts,
    next: byOrder(library, own).flatMap((path) => readPageLink(build, path) ?? []),
  };
}

/** Inner pages first, as their source orders them: somebody in danger should not read a landing page before. */
function byOrder({ pages, site }: Library, paths: readonly string[]): string[] {
  const orderOf = (path: string) => pages.get(site.source)?.get(path)?.meta.order ?? 999;
  const isLanding = (path: string) => path.endsWith('index');
  return [...paths].sort((a, b) => Number(isLanding(a)) - Number(isLanding(b)) || orderOf(a) - orderOf(b));
}
