import type { ComponentChildren, VNode } from 'preact';
import type { PrintLanguage } from './book.ts';

type EpubPageProps = {
  readonly language: PrintLanguage;
  readonly title: string;
  /** What the file is, from the EPUB Structural Semantics Vocabulary, such as `chapter`. */
  readonly type: string;
  readonly children: ComponentChildren;
};

/** One content document of an EPUB; writing it as XHTML is left to the packer. */
export function EpubPage({ children, language, title, type }: EpubPageProps): VNode {
  return (
    <html lang={language.tag} dir={language.dir} {...{ 'xml:lang': language.tag }}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <link rel="stylesheet" type="text/css" href="style.css" />
      </head>
      <body {...{ 'epub:type': type }}>{children}</body>
    </html>
  );
}
