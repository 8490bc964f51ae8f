import { describe, expect, it } from 'vitest';
import { collectAnswers } from '../../../scripts/commands/new/collect-answers.ts';
import type { Question } from '../../../scripts/commands/new/question.ts';

const questions: Question[] = [
  {
    flag: 'id',
    text: 'Id',
    example: 'north',
    optional: false,
    problemOf: (id) => (id === 'taken' ? 'It is taken.' : null),
  },
  { flag: 'note', text: 'Note', example: 'none', optional: true, problemOf: () => null },
];

/** Somebody who types these lines one after another; what they were asked and told is kept. */
function typing(lines: readonly string[]) {
  const rest = [...lines];
  const heard: string[] = [];
  const ask = async (prompt: string) => {
    heard.push(prompt);
    return rest.shift() ?? '';
  };
  return { ask, heard, say: (text: string) => void heard.push(text) };
}

describe('answers', () => {
  it('are judged at once and asked for again until they fit', async () => {
    const { ask, heard, say } = typing(['', 'taken', 'north', '']);
    expect(await collectAnswers(questions, { given: {}, ask, say })).toEqual({ id: 'north', note: '' });
    expect(heard).toEqual([
      'Id (north): ',
      'This is needed.',
      'Id (north): ',
      'It is taken.',
      'Id (north): ',
      'Note (none; Enter to leave it open): ',
    ]);
  });

  it('given by options are not asked for', async () => {
    const { ask, heard, say } = typing(['my note']);
    expect(await collectAnswers(questions, { given: { id: 'north' }, ask, say })).toEqual({
      id: 'north',
      note: 'my note',
    });
    expect(heard).toHaveLength(1);
  });

  it('that are missing without a terminal are named with examples; optional ones stay open', async () => {
    const say = () => {};
    await expect(collectAnswers(questions, { given: {}, ask: null, say })).rejects.toThrow(
      '--id  Id, for example "north"',
    );
    expect(await collectAnswers(questions, { given: { id: 'a' }, ask: null, say })).toEqual({
      id: 'a',
      note: '',
    });
  });

  it('of options that do not fit stop the command, whoever could be asked', async () => {
    const { ask, say } = typing([]);
    await expect(collectAnswers(questions, { given: { id: 'taken' }, ask, say })).rejects.toThrow(
      '--id: It is taken.',
    );
  });
});
