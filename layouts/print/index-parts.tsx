import type { VNode } from 'preact';
import type { Book, CaptionEntry } from './book.ts';
import { tagAs } from './tag-as.ts';

type BookProps = { readonly book: Book };

/** A list of fewer tables and figures, lines and offices is not worth a place. */
export const fewestEntries = 3;

/** Says how the list of tables and figures is called, by what the book has; null where it has too few for a list. */
export function titleOfCaptions({ captions, words }: Book): string | null {
  if (captions.length < fewestEntries) return null;
  const has = (kind: CaptionEntry['kind']) => captions.some((caption) => caption.kind === kind);
  if (has('table') && has('figure')) return words.tablesAndFigures;
  return has('table') ? words.tables : words.figures;
}

/** Tables, then figures, each with its number and page; a table of contents of its own to those who listen. */
export function CaptionList({ book }: BookProps): VNode {
  const ofKind = (kind: CaptionEntry['kind']) => book.captions.filter((caption) => caption.kind === kind);
  return (
    <ol class="captions" lang={tagAs(book.language.tag, 'toc')}>
      {[...ofKind('table'), ...ofKind('figure')].map(({ chapter, id, label, title }) => (
        <li key={id}>
          <a href={`#${chapter}--${id}`}>
            <span class="number">{label}</span> <span class="title">{title}</span>{' '}
            <span class="page" data-page-of={`${chapter}--${id}`} />
          </a>
        </li>
      ))}
    </ol>
  );
}

/** What the book cites or rests on, with what it says and the pages which name it. */
export function LawIndex({ book }: BookProps): VNode {
  return (
    <ul class="index laws">
      {book.laws.map(({ citation, id, text }) => (
        <li key={id}>
          <b>{citation}</b>
          {text}
          <IndexPages of="law" entry={id} />
        </li>
      ))}
    </ul>
  );
}

/** Lines and offices with their numbers and the pages which name them, in two columns. */
export function ContactIndex({ book }: BookProps): VNode {
  return (
    <ul class="index contacts">
      {book.contacts.map(({ id, name, number }) => (
        <li key={id}>
          {name} <b class="num">{number}</b>:
          <IndexPages of="contact" entry={id} />
        </li>
      ))}
    </ul>
  );
}

/** Addresses of the web as one types them, with the words that lead there and the pages of the notes, which hold the links. */
export function WebSources({ book }: BookProps): VNode {
  return (
    <ol class="sources-list">
      {book.sources.map(({ address, href, words }) => (
        <li key={href}>
          {words === '' ? null : `${words}: `}
          <span class="address">{breakable(address)}</span>
          <IndexPages of="source" entry={href} />
        </li>
      ))}
    </ol>
  );
}

type IndexProps = { readonly of: 'term' | 'law' | 'contact' | 'source'; readonly entry: string };

/** The place for the pages of an entry: measuring writes them where the text names it. */
export function IndexPages({ entry, of }: IndexProps): VNode {
  return <span class="term-pages" data-index={of} data-entry={entry} />;
}

/** An address may be divided after a slash and before a full stop, never by a hyphen of ours. */
function breakable(address: string): (string | VNode)[] {
  return address
    .split(/(?<=\/)|(?=\.)/)
    .flatMap((part, index) => (index === 0 ? [part] : [<wbr key={part} />, part]));
}
