import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { trustHtml } from '../../scripts/content/html.ts';
import { shareParts } from '../../scripts/images/share-parts.ts';
import type { Frame } from '../props/frame.ts';
import { Bar } from './bar.tsx';
import { chooseSheet } from './choose-sheet.ts';
import { DocumentHead } from './document-head.tsx';
import { EmergencyStrip } from './emergency-strip.tsx';
import { IconSprite } from './icon-sprite.tsx';
import { Raw } from './raw.tsx';
import { SafetyNotice } from './safety-notice.tsx';
import { SiteMenu } from './site-menu.tsx';
import { TypeSizeTargets } from './type-size.tsx';

type PageFrameProps = {
  readonly frame: Frame;
  /** Opens the page above the numbers and the safety notice: the head of the home page. */
  readonly opening?: ComponentChildren;
  readonly children: ComponentChildren;
};

/**
 * The whole document around the main content. The body is printed first, so that the icons it uses
 * (those of Markdown directives too) are known and each reaches the page once.
 */
export function PageFrame(props: PageFrameProps): VNode {
  const { frame } = props;
  const body = trustHtml(closeDrawn(shareParts(render(<PageBody {...props} />))));
  return (
    <html
      lang={frame.tag}
      dir={frame.direction}
      class={frame.look === 'plain' ? undefined : frame.look}
      data-way={frame.way === 'quiet' ? 'quiet' : undefined}
    >
      <DocumentHead
        frame={frame}
        style={chooseSheet(frame.assets.sheets, body, frame.look).href}
        script={body.includes('data-hours=') ? frame.assets.hours : frame.assets.script}
      />
      <body>
        <Raw html={body} class="page" />
        <IconSprite markup={body} />
      </body>
    </html>
  );
}

/** Writes empty elements of drawings as SVG does: the renderer closes them like those of HTML. */
function closeDrawn(markup: string): string {
  return markup.replace(/><\/(?:use|path|circle|rect)>/g, '/>');
}

function PageBody({ frame, opening, children }: PageFrameProps): VNode {
  const hasStrip = frame.emergency.length > 0 && (frame.safety === 'high' || frame.kind === 'home');
  const safety = (
    <>
      {hasStrip ? <EmergencyStrip numbers={frame.emergency} t={frame.t} /> : null}
      <SafetyNotice frame={frame} withNumbers={!hasStrip} />
    </>
  );
  return (
    <>
      <TypeSizeTargets />
      <Bar frame={frame} />
      {opening === undefined ? safety : null}
      <main id="content" {...searchMarks(frame)}>
        {opening === undefined ? null : opening}
        {opening === undefined ? null : safety}
        <div class="wrap">{children}</div>
      </main>
      <SiteMenu frame={frame} />
    </>
  );
}

/** Marks the text for the index of the search; see scripts/search/README.md. Keywords are searched, never shown. */
function searchMarks({ safety, search }: Frame): Record<string, string> {
  if (search === null) return {};
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': 'section[data-section], keywords[data-keywords], safety[data-safety]',
    'data-section': search.section,
    'data-keywords': search.keywords.join(', '),
    'data-safety': safety,
  };
}
