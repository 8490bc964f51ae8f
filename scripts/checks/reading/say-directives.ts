import type { Library } from '../../content/library.ts';
import { chainOf, localise } from '../../content/localise.ts';

/** Gives what writes Markdown as it is read: directives, links and marks become the words that stand for them. Lines are kept. */
export function directiveSpeaker(library: Library, tag: string): (text: string) => string {
  const chain = chainOf(library, tag);
  const say = (texts: Record<string, string | undefined> | undefined) =>
    texts ? localise(texts, chain) : '';
  const periods = Object.assign({}, ...[...library.laws.values()].map(({ periods }) => periods));
  const words: Readonly<Record<string, (id: string) => string>> = {
    contact: (id) => library.contacts.get(id)?.phones[0]?.replaceAll(' ', '\u00a0') ?? '0',
    'contact-name': (id) => say(library.contacts.get(id)?.name),
    // A citation is looked at, not read: it counts as one word.
    law: () => '§0',
    period: (id) => say(periods[id]?.plain),
    within: (id) => say(periods[id]?.within ?? periods[id]?.plain),
    term: (id) => say(library.terms.get(id)?.term),
    in: (label) => label,
  };
  return (text) =>
    text
      .replace(
        /:([a-z-]+)\[([^\]\n]*)\](\{[^}\n]*\})?/g,
        (whole, name: string, label: string, braces = '') => {
          const as = /\bas=(?:"([^"]*)"|'([^']*)'|([^\s}]+))/.exec(braces);
          return (as?.[1] ?? as?.[2] ?? as?.[3] ?? words[name]?.(label) ?? whole).trim();
        },
      )
      .replace(/\[\^[^\]]+\]/g, '')
      .replace(/!?\[([^\]]*)\]\([^)\s]*(?:\s"[^"]*")?\)/g, '$1')
      .replace(/[*_`\\]/g, '');
}
