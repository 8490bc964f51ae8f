import { Notice } from '../../../layouts/components/notice.tsx';
import { renderComponent } from '../../blocks/render-component.ts';
import { addressOf, pageIn } from '../../content/address.ts';
import { escapeHtml, type Html, trustHtml } from '../../content/html.ts';
import type { SourcePage } from '../../content/library.ts';
import { translationState } from '../../content/translation-state.ts';
import type { LanguageBuild } from '../site-context.ts';

type SectionNotices = {
  readonly before: Html | null;
  readonly after: Html | null;
  readonly afterHeading: (id: string) => Html | null;
};

/**
 * Tells the reader where a translation lags: over a section whose source has changed, and once at the end for
 * sections that are missing. A text shown in the source language says so at its top.
 */
export function readSectionNotices(build: LanguageBuild, page: SourcePage, own: boolean): SectionNotices {
  const { library, t, tag } = build;
  const source = pageIn(library, library.site.source, page.path);
  const notice = (key: string) => sayNotice(build, page.path, t(key), t('fallback.source-link'));
  if (!own) return { before: sayStandIn(build), after: null, afterHeading: () => null };
  if (!source || tag === library.site.source || page.body === source.body) {
    return { before: null, after: null, afterHeading: () => null };
  }
  const states = translationState(source, page);
  const changed = new Set(states.filter(({ state }) => state === 'changed').map(({ id }) => id));
  const missing = states.some(({ state }) => state === 'missing');
  return {
    before: changed.has('_') ? notice('fallback.changed-section') : null,
    after: missing ? notice('fallback.missing-section') : null,
    afterHeading: (id) => (changed.has(id) ? notice('fallback.changed-section') : null),
  };
}

/** Stands within a text of the source language, so it names its own language and direction. */
function sayStandIn({ library, t, tag }: LanguageBuild): Html {
  const direction = library.languages.find((language) => language.tag === tag)?.direction ?? 'ltr';
  const words = escapeHtml(t('fallback.source-shown'));
  const body = trustHtml(`<p lang="${tag}" dir="${direction}">${words}</p>`);
  return renderComponent(Notice({ tone: 'know', title: null, body }));
}

function sayNotice({ library, way }: LanguageBuild, path: string, text: string, link: string): Html {
  const { source } = library.site;
  const more = ` <a href="${escapeHtml(addressOf(library, source, path, way))}">${escapeHtml(link)}</a>`;
  return renderComponent(
    Notice({ tone: 'know', title: null, body: trustHtml(`<p>${escapeHtml(text)}${more}</p>`) }),
  );
}
