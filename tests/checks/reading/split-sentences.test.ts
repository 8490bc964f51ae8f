import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { splitSentences } from '../../../scripts/checks/reading/split-sentences.ts';
import { ReadingRules } from '../../../scripts/content/reading-rules.ts';
import { readOne } from '../../content/real-data.ts';

const Cases = z.array(z.strictObject({ tag: z.string(), text: z.string(), sentences: z.array(z.string()) }));
const cases = Cases.parse(parse(readFileSync(path.join(import.meta.dirname, 'sentences.yaml'), 'utf8')));
const { value: rules } = await readOne('content/data/reading.yaml', ReadingRules);

it.each(cases)('“$text” has these sentences', ({ sentences, tag, text }) => {
  const found = splitSentences(text, rules?.languages[tag]?.abbreviations);
  expect(found.map((sentence) => sentence.text)).toEqual(sentences);
  for (const sentence of found)
    expect(text.slice(sentence.offset)).toMatch(new RegExp(`^${sentence.text[0]}`));
});
