import { Region } from '../../content/region.ts';
import type { Answers } from './question.ts';
import { readDistricts } from './read-districts.ts';
import { readIds, readTile } from './region-questions.ts';

/** Makes a region of answers that were judged one by one; the schema judges it once more as a whole. */
export function makeRegion(answers: Answers, tags: readonly string[]): Region {
  const texts = (name: string) =>
    Object.fromEntries(
      tags.map((tag) => [tag, answers[`${name}-${tag}`] ?? '']).filter(([, text]) => text !== ''),
    );
  const source = answers['source'] ?? '';
  const date = answers['source-date'] ?? '';
  return Region.parse({
    name: texts('name'),
    shortName: texts('short-name'),
    code: answers['code'],
    tile: readTile(answers['tile'] ?? ''),
    centre: readIds(answers['centre'] ?? ''),
    districts: readDistricts(answers['districts'] ?? ''),
    source: [/^https?:\/\//.test(source) ? { url: source, date } : { text: source, date }],
    confidence: answers['confidence'],
  });
}
