import { type Html, trustHtml } from '../content/html.ts';
import type { SourcePage } from '../content/library.ts';
import type { LinkTarget } from '../markdown/render-env.ts';
import { type Rendered, renderMarkdown } from '../markdown/render-markdown.ts';
import type { BlockContext } from './block-context.ts';
import { directivesFor } from './directives.ts';

type PageOptions = {
  readonly resolvePage: (path: string, fragment: string | null) => LinkTarget;
  readonly afterHeading?: (id: string) => Html | null;
  readonly notePrefix?: string;
  /** Said after links that leave the site. */
  readonly sayAway?: string;
  /** Ids of sections to print; all when absent. */
  readonly only?: ReadonlySet<string>;
};

/** Prints the text of a page, or some of its sections, for a medium. */
export function renderPage(
  page: Pick<SourcePage, 'body' | 'bodyLine' | 'file' | 'sections'>,
  context: BlockContext,
  options: PageOptions,
): Rendered {
  const { only, ...rest } = options;
  const chosen = only ? page.sections.filter((section) => only.has(section.id)) : null;
  const body = chosen ? chosen.map((section) => section.text).join('\n\n') : page.body;
  return renderMarkdown(body, {
    file: page.file,
    firstLine: chosen ? (chosen[0]?.line ?? page.bodyLine) : page.bodyLine,
    setText: context.setText,
    directives: directivesFor(context),
    sayAway: null,
    sayNote: (number) => context.t('notes.number', { number: String(number) }),
    ...rest,
  });
}

/** Puts pieces of markup after each other. */
export function joinHtml(...parts: readonly (Html | null)[]): Html {
  return trustHtml(parts.filter((part) => part !== null).join(''));
}
