import type { Law } from '../content/law.ts';
import type { BlockContext } from './block-context.ts';

/** Names the sources of a law by host and year, each once, and how sure we are. */
export function sayLawSources({ confidence, source }: Law, { t }: BlockContext): string {
  const names = source.map((one) => {
    const name = 'url' in one ? new URL(one.url).hostname.replace(/^www\./, '') : one.text;
    return one.date === 'undated' ? name : `${name} (${one.date.slice(0, 4)})`;
  });
  return t('law.sources', {
    sources: [...new Set(names)].join(', '),
    confidence: t(`law.confidence.${confidence}`),
  });
}
