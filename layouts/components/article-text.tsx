import type { ComponentChildren, VNode } from 'preact';
import type { ArticleProps } from '../props/pages.ts';
import { ContactColumn } from './contact-column.tsx';
import { ContentsList } from './contents-list.tsx';
import { Notes } from './notes.tsx';
import { PageHead } from './page-head.tsx';
import { Raw } from './raw.tsx';
import { Sources } from './sources.tsx';

type ArticleTextProps = ArticleProps & { readonly children?: ComponentChildren };

/** Head, contents, text, notes and sources, with contacts beside; children stand under the text. */
export function ArticleText({ children, ...page }: ArticleTextProps): VNode {
  const { bodyLanguage, contacts, contents, frame } = page;
  const hasSide = contacts.length > 0 || contents.length > 2;
  return (
    <>
      <PageHead
        frame={frame}
        title={page.title}
        lead={page.lead}
        picture={page.picture}
        language={bodyLanguage}
      />
      <div class={hasSide ? 'cols' : undefined}>
        <ContentsList
          contents={contents}
          folded={frame.safety === 'high'}
          t={frame.t}
          language={bodyLanguage}
        />
        <div class="main">
          <div lang={bodyLanguage?.tag} dir={bodyLanguage?.direction}>
            <Raw html={page.body} class="text" />
          </div>
          {children}
          <Notes notes={page.notes} t={frame.t} language={bodyLanguage} />
          <Sources sources={page.sources} hasExit={frame.exit !== null} t={frame.t} />
        </div>
        <ContactColumn contacts={contacts} t={frame.t} />
      </div>
    </>
  );
}
