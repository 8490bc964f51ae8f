import type { VNode } from 'preact';
import { ArticleText } from './components/article-text.tsx';
import { NextWays } from './components/next-ways.tsx';
import { PageFrame } from './components/page-frame.tsx';
import { defineLayout } from './define-layout.ts';
import type { ArticleProps } from './props/pages.ts';

/** One page of text with contacts beside it and ways on at the end. */
export function ArticlePage(page: ArticleProps): VNode {
  return (
    <PageFrame frame={page.frame}>
      <ArticleText {...page} />
      <NextWays title={page.frame.t('next.label')} id="next-label" links={page.next} />
    </PageFrame>
  );
}

export default defineLayout<ArticleProps>('article', ArticlePage);
