import type { VNode } from 'preact';
import { PageFrame } from './components/page-frame.tsx';
import { PageHead } from './components/page-head.tsx';
import { Raw } from './components/raw.tsx';
import { SearchBox } from './components/search-box.tsx';
import { defineLayout } from './define-layout.ts';
import type { SearchProps } from './props/pages.ts';

/** The field for those with scripts; the list of situations and pages from A to Z for everybody. */
export function SearchPage(page: SearchProps): VNode {
  const { frame, pages } = page;
  const { t } = frame;
  return (
    <PageFrame frame={frame}>
      <PageHead frame={frame} title={page.title} lead={page.lead} picture={page.picture} />
      <SearchBox
        bundle={page.bundle}
        engine={page.engine}
        helplines={page.helplines}
        languages={page.languages}
        quiet={page.quiet}
        sections={page.sections}
        t={t}
      />
      <Raw html={page.body} class="text" />
      <section class="index" aria-labelledby="index-label">
        <h2 id="index-label">{t('search.index')}</h2>
        <nav aria-label={t('search.letters')}>
          <ul class="chips">
            {pages.map(({ letter }, index) => (
              <li key={letter}>
                <a href={`#letter-${index + 1}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
        {pages.map(({ letter, links }, index) => (
          <section key={letter} aria-labelledby={`letter-${index + 1}`}>
            <h3 id={`letter-${index + 1}`}>{letter}</h3>
            <ul class="links">
              {links.map(({ href, text }) => (
                <li key={`${href} ${text}`}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    </PageFrame>
  );
}

export default defineLayout<SearchProps>('search', SearchPage);
