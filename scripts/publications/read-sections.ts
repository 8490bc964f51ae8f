import type { TextSection } from '../../layouts/print/text-section.ts';
import type { BlockContext } from '../blocks/block-context.ts';
import { renderPage } from '../blocks/render-page.ts';
import { trustHtml } from '../content/html.ts';
import type { SourcePage } from '../content/library.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export type ReadSections = {
  readonly sections: readonly TextSection[];
  readonly diagnostics: readonly Diagnostic[];
};

type SectionOptions = {
  /** Scene of a section, by its id. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Depth at which a text is divided: 2 keeps smaller sections inside theirs, 3 divides them as well. */
  readonly depth?: 2 | 3;
};

/**
 * Divides a text of paper into its sections, in their order. A link leads nowhere on paper: its words stay. Each
 * section is printed on its own, so notes are numbered anew; texts of leaflets have none.
 */
export function readSections(
  page: SourcePage,
  context: BlockContext,
  { pictures, depth = 2 }: SectionOptions,
): ReadSections {
  const diagnostics: Diagnostic[] = [];
  const starts = page.sections.filter(({ id, level, text }) => level <= depth && (id !== '_' || text !== ''));
  const sections = starts.map((section): TextSection => {
    const first = page.sections.indexOf(section);
    const after = starts[starts.indexOf(section) + 1];
    const members = page.sections.slice(first, after ? page.sections.indexOf(after) : undefined);
    const rendered = renderPage(page, context, {
      resolvePage: () => ({ href: null }),
      only: new Set(members.map(({ id }) => id)),
    });
    diagnostics.push(...rendered.diagnostics);
    const picture = pictures[section.id];
    return {
      id: section.id,
      title: context.setText(section.title),
      body: trustHtml(rendered.html.replace(/^\s*<h([23])[^>]*>[\s\S]*?<\/h\1>\s*/, '')),
      picture: picture === undefined ? null : context.scene(picture),
    };
  });
  return { sections, diagnostics };
}
