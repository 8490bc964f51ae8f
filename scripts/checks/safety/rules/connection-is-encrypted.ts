import { attributeOf } from '../../results/element.ts';
import { elementsOf } from '../../results/parsed-page.ts';
import type { MarkupRule } from '../markup-rule.ts';

const yearInSeconds = 31_536_000;

/** The host asks for encryption for a year or longer, no address of ours is plain http, and the page about privacy speaks of logs. */
export const connectionIsEncrypted: MarkupRule = {
  name: 'connection-is-encrypted',
  onPage: (page, { sources }) => {
    const source = sources.get(page.entry.file);
    const plain = page.loads.filter(({ addresses }) => addresses.some((address) => /^http:/i.test(address)));
    const faults = plain.map(() => ({
      message: 'The page loads a file over plain http.',
      remedy: 'Write https.',
    }));
    if (source?.moved || !page.entry.own || !/(^|\/)privacy$/.test(source?.path ?? '')) {
      const canonical = elementsOf(page, 'link').some((link) =>
        /^http:/i.test(attributeOf(link, 'href') ?? ''),
      );
      return canonical
        ? [...faults, { message: 'An address of ours is plain http.', remedy: 'Write https.' }]
        : faults;
    }
    if (page.ids.has('server')) return faults;
    return [
      ...faults,
      {
        message: 'The page about privacy has no section “server” on what the host sees and logs.',
        remedy: 'Say under a heading {#server} what the host logs and for how long.',
      },
    ];
  },
  onSite: ({ headers }) => {
    if (!headers) return { looked: 0, faults: [] };
    const sent = headers.overTls['Strict-Transport-Security'] ?? '';
    const seconds = Number(/max-age=(\d+)/.exec(sent)?.[1] ?? 0);
    if (seconds >= yearInSeconds) return { looked: 1, faults: [] };
    return {
      looked: 1,
      faults: [
        {
          file: '/',
          message: `The policy of headers says Strict-Transport-Security “${sent}”.`,
          remedy: 'Let it ask for encryption for a year: max-age=31536000.',
        },
      ],
    };
  },
};
