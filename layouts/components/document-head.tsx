import type { VNode } from 'preact';
import type { Frame } from '../props/frame.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

type DocumentHeadProps = {
  readonly frame: Frame;
  readonly style: string;
  /** The one script of the page, null on pages without the exit; the search page has its own. */
  readonly script: string | null;
};

/** The head of a page: neutral where it has to be, without preview tags, storage or foreign addresses. */
export function DocumentHead({ frame, script, style }: DocumentHeadProps): VNode {
  const { assets, feed } = frame;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy(frame)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{frame.browserTitle}</title>
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      {frame.index ? null : <meta name="robots" content="noindex" />}
      {frame.metaDescription === null ? null : <meta name="description" content={frame.metaDescription} />}
      {frame.canonical === null ? null : <link rel="canonical" href={frame.canonical} />}
      {frame.alternates.map(({ tag, href }) => (
        <link key={tag} rel="alternate" hreflang={tag} href={href} />
      ))}
      {feed === null ? null : (
        <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.href} />
      )}
      <link rel="icon" href={assets.favicon} type="image/svg+xml" />
      {assets.fonts === null ? null : <link rel="stylesheet" href={assets.fonts} />}
      <link rel="stylesheet" href={style} />
      {script === null ? null : <script type="module" src={script} />}
      {assets.search === null ? null : <script type="module" src={assets.search} />}
    </head>
  );
}
