import type { CorpusWords } from './corpus-words.ts';
import type { CorpusPlan } from './plan-corpus.ts';

/** Makes site.yaml and languages.yaml of the corpus, by their place in the content folder. Both are JSON, which is YAML. */
export function makeSiteFiles(plan: CorpusPlan, { languages }: CorpusWords): Map<string, string> {
  const [source = ''] = Object.keys(languages);
  const site = {
    name: 'Corpus',
    origin: 'https://corpus.invalid',
    base: '/',
    stage: 'draft',
    source,
    neutralInnerPages: true,
    emergency: [{ contact: '158', text: { [source]: '158' } }],
    exits: {
      [source]: { href: 'https://example.org/', title: 'Corpus', second: 'https://example.org/second/' },
    },
    leaving: null,
    host: 'other',
    sections: plan.sections.map((id) => ({ id, safety: 'normal', fallback: 'never' })),
    publisher: { name: 'Corpus', address: 'Corpus', contact: 'corpus@corpus.invalid' },
  };
  const registry = Object.entries(languages).map(([tag, { direction, endonym, script }]) => ({
    tag,
    endonym,
    script,
    direction,
    fallback: tag === source ? null : source,
    status: 'published',
  }));
  return new Map([
    ['site.yaml', `${JSON.stringify(site, null, 2)}\n`],
    ['languages.yaml', `${JSON.stringify(registry, null, 2)}\n`],
  ]);
}
