import type { VNode } from 'preact';

export type EpubLink = { readonly href: string; readonly title: string };

export type EpubEntry = EpubLink & { readonly parts: readonly EpubLink[] };

/** A list of tables (`lot`) or illustrations (`loi`). */
export type EpubList = {
  readonly type: 'lot' | 'loi';
  readonly title: string;
  readonly entries: readonly EpubLink[];
};

type EpubNavProps = {
  readonly label: string;
  readonly entries: readonly EpubEntry[];
  readonly lists: readonly EpubList[];
  /** Where the text begins. */
  readonly start: string;
  readonly cover: { readonly href: string; readonly title: string };
};

/** The navigation document: contents and lists of tables and figures for readers, landmarks for machines (EPUB 3.3, 5.4). */
export function EpubNav({ cover, entries, label, lists, start }: EpubNavProps): VNode {
  return (
    <>
      <nav {...{ 'epub:type': 'toc' }} aria-labelledby="toc-title">
        <h1 id="toc-title">{label}</h1>
        <ol>
          {entries.map(({ href, parts, title }) => (
            <li key={href}>
              <a href={href}>{title}</a>
              {parts.length > 0 && (
                <ol>
                  {parts.map((part) => (
                    <li key={part.href}>
                      <a href={part.href}>{part.title}</a>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {lists.map((list) => (
        <nav key={list.type} {...{ 'epub:type': list.type }} aria-labelledby={`${list.type}-title`}>
          <h2 id={`${list.type}-title`}>{list.title}</h2>
          <ol>
            {list.entries.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
      ))}
      <nav {...{ 'epub:type': 'landmarks' }} hidden aria-label={cover.title}>
        <ol>
          <li>
            <a {...{ 'epub:type': 'cover' }} href={cover.href}>
              {cover.title}
            </a>
          </li>
          <li>
            <a {...{ 'epub:type': 'bodymatter' }} href={start}>
              {entries[0]?.title ?? label}
            </a>
          </li>
        </ol>
      </nav>
    </>
  );
}
