import type { VNode } from 'preact';
import { PageFrame } from './components/page-frame.tsx';
import { PageHead } from './components/page-head.tsx';
import { defineLayout } from './define-layout.ts';
import type { MovedProps } from './props/pages.ts';

/** The old address of a page: a link to the new one, no redirect by itself. */
export function MovedPage({ frame, target, title }: MovedProps): VNode {
  return (
    <PageFrame frame={frame}>
      <PageHead frame={frame} title={title} lead={frame.t('moved.lead')} />
      <p class="lead">
        <a href={target.href}>{target.text}</a>
      </p>
    </PageFrame>
  );
}

export default defineLayout<MovedProps>('moved', MovedPage);
