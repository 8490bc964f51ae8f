import type { Chapter, ContactEntry, LawEntry, WebSource } from '../../layouts/print/book.ts';
import type { BlockContext } from '../blocks/block-context.ts';
import { localise } from '../content/localise.ts';
import { sortByAlphabet } from '../i18n/collate.ts';
import { compareCitations } from './compare-citations.ts';

/** Lists the laws that the text cites or rests on, by act and section, each with what it says. */
export function readLawIndex({ chain, library, setText, used }: BlockContext): LawEntry[] {
  const say = (texts: Record<string, string | undefined>) => setText(localise(texts, chain));
  const entries = [...used.laws].flatMap((id) => {
    const law = library.laws.get(id);
    if (!law) return [];
    const known = law.knownUntil ? ` (${say(law.knownUntil)})` : '';
    return [{ id, citation: say(law.citation), text: `${known}: ${say(law.says)}` }];
  });
  return entries.sort((a, b) => compareCitations(a.citation, b.citation));
}

/** Lists the lines and offices whose places are marked in the text and whose number may be printed, by their names. */
export function readContactIndex(
  chapters: readonly Chapter[],
  { chain, library, setText, tag }: BlockContext,
): ContactEntry[] {
  const named = new Set(
    chapters.flatMap(({ body, notes }) =>
      [body, ...notes.map(({ html }) => html)].flatMap((html) =>
        [...html.matchAll(/ data-contact="([^"]+)"/g)].map(([, id = '']) => id),
      ),
    ),
  );
  const entries = [...named].flatMap((id) => {
    const contact = library.contacts.get(id);
    const number = contact?.status === 'publish' ? contact.phones[0] : undefined;
    if (!contact || !number) return [];
    const name = setText(localise(contact.name, chain));
    return [{ id, name, number: number.replaceAll(' ', '\u00a0') }];
  });
  return sortByAlphabet(entries, ({ name }) => name, tag);
}

/**
 * Lists the pages of the web which the texts lead to, each once, by their addresses: on paper a link is dead. Links
 * to our own pages are no addresses in a book; they lead to a place in it or are words.
 */
export function readWebSources(chapters: readonly Chapter[], tag: string): WebSource[] {
  const found = new Map<string, Set<string>>();
  for (const { body, notes } of chapters) {
    for (const html of [body, ...notes.map((note) => note.html)]) {
      for (const [, href = '', words = ''] of html.matchAll(
        /<a href="(https?:[^"]+)"[^>]*>([\s\S]*?)<\/a>/g,
      )) {
        const known = found.get(href) ?? new Set();
        found.set(href, known.add(plain(words)));
      }
    }
  }
  const entries = [...found].map(([href, words]) => {
    const address = shortAddress(plain(href));
    return { href: plain(href), address, words: chooseWords([...words], address) };
  });
  return sortByAlphabet(entries, ({ address }) => address.replace(/^www\./, ''), tag);
}

/** What one types: without the protocol and a slash at the end. */
function shortAddress(href: string): string {
  return href.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** The longest of the words that lead there, unless they only repeat the address. */
function chooseWords(words: readonly string[], address: string): string {
  const telling = words.filter((one) => !address.toLowerCase().includes(one.toLowerCase()));
  return telling.reduce((best, one) => (one.length > best.length ? one : best), '');
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_sign, name: keyof typeof signs) => signs[name])
    .trim();
}

const signs = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" } as const;
