import type { VNode } from 'preact';
import { LanguageSwitcher } from './components/language-switcher.tsx';
import { NextWays } from './components/next-ways.tsx';
import { PageFrame } from './components/page-frame.tsx';
import { PageHead } from './components/page-head.tsx';
import { Raw } from './components/raw.tsx';
import { defineLayout } from './define-layout.ts';
import type { NotFoundProps } from './props/pages.ts';

/** An address without a page: says so and leads on. */
export function NotFoundPage({ body, frame, lead, next, picture, title }: NotFoundProps): VNode {
  return (
    <PageFrame frame={frame}>
      <PageHead frame={frame} title={title} lead={lead} picture={picture} />
      <Raw html={body} class="text" />
      <LanguageSwitcher label={frame.t('language.label')} languages={frame.languages} />
      <NextWays title={frame.t('notFound.next')} id="next-label" links={next} />
    </PageFrame>
  );
}

export default defineLayout<NotFoundProps>('notFound', NotFoundPage);
