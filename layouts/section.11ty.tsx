import type { VNode } from 'preact';
import { ArticleText } from './components/article-text.tsx';
import { NextWays } from './components/next-ways.tsx';
import { PageFrame } from './components/page-frame.tsx';
import { defineLayout } from './define-layout.ts';
import type { SectionProps } from './props/pages.ts';

/** A landing page: its text, then the pages of its section. */
export function SectionPage(page: SectionProps): VNode {
  const { t } = page.frame;
  return (
    <PageFrame frame={page.frame}>
      <ArticleText {...page} />
      <NextWays title={t('section.pages')} id="pages-label" links={page.pages} />
      <NextWays title={t('next.label')} id="next-label" links={page.next} />
    </PageFrame>
  );
}

export default defineLayout<SectionProps>('section', SectionPage);
