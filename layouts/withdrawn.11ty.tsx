import type { VNode } from 'preact';
import { NextWays } from './components/next-ways.tsx';
import { Notice } from './components/notice.tsx';
import { PageFrame } from './components/page-frame.tsx';
import { PageHead } from './components/page-head.tsx';
import { defineLayout } from './define-layout.ts';
import type { WithdrawnProps } from './props/pages.ts';

/** At the address of a text that was pulled: that it was wrong, since when, why, and where to go now. */
export function WithdrawnPage({ frame, lead, next, title, why }: WithdrawnProps): VNode {
  return (
    <PageFrame frame={frame}>
      <PageHead frame={frame} title={title} lead={lead} />
      <Notice tone="care" title={frame.t('withdrawn.why')} body={why} />
      <p>{frame.t('withdrawn.print')}</p>
      <NextWays title={frame.t('next.label')} id="next-label" links={next} />
    </PageFrame>
  );
}

export default defineLayout<WithdrawnProps>('withdrawn', WithdrawnPage);
