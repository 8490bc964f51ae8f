import type { PageQuestions } from '../../../layouts/props/page-questions.ts';
import type { SourcePage } from '../../content/library.ts';
import { formatDate } from '../../i18n/format.ts';
import { typographyOf } from '../../i18n/typography/typography.ts';
import type { LanguageBuild } from '../site-context.ts';
import { readPageLink } from './page-link.ts';

/** Lists the pages of the source language by section, each with its questions and its review; pages without questions are left out. */
export function readPageQuestions(build: LanguageBuild): PageQuestions {
  const { library, tag } = build;
  const { source } = library.site;
  const language = library.languages.find((entry) => entry.tag === source);
  const setSource = typographyOf(source);
  const pages = [...(library.pages.get(source)?.values() ?? [])].filter(({ meta }) => meta.answers?.length);
  const ids = [...new Set(pages.map(sectionIdOf))];
  const order = ['', ...library.site.sections.map(({ id }) => id)];
  return {
    sections: ids
      .toSorted((a, b) => rank(order, a) - rank(order, b))
      .map((id) => ({
        id,
        title: nameSection(build, id),
        pages: pages
          .filter((page) => sectionIdOf(page) === id)
          .map((page) => ({
            path: page.path,
            text: setSource(page.meta.title),
            href: readPageLink(build, page.path)?.href ?? null,
            review: sayReview(build, page),
            answers: (page.meta.answers ?? []).map(setSource),
          })),
      })),
    language: tag === source || !language ? null : { tag: source, direction: language.direction },
  };
}

/** Pages outside of all sections have an empty id. */
function sectionIdOf({ path }: SourcePage): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function rank(order: readonly string[], id: string): number {
  const place = order.indexOf(id);
  return place < 0 ? order.length : place;
}

function nameSection(build: LanguageBuild, id: string): string {
  if (id === 'leaflets') return build.t('downloads.leaflets');
  const landing = readPageLink(build, id === '' ? 'index' : `${id}/index`);
  return id === '' ? build.t('open.questions.home') : (landing?.text ?? id);
}

function sayReview({ date, setText, t, tag }: LanguageBuild, { meta }: SourcePage): string {
  const { review } = meta;
  if (review === 'none') return t('open.questions.unreviewed');
  const words = { by: setText(review.by), date: formatDate(review.until, tag) };
  return t(review.until < date ? 'open.questions.expired' : 'open.questions.reviewed', words);
}
