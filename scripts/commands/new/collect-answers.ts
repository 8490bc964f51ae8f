import { UsageError } from '../options.ts';
import type { Answers, Question } from './question.ts';

/** Asks somebody and gives what they typed. */
export type Ask = (prompt: string) => Promise<string>;

type Collecting = {
  readonly given: Answers;
  /** Null where nobody can be asked: without a terminal. */
  readonly ask: Ask | null;
  readonly say: (text: string) => void;
};

/**
 * Takes answers from the options and asks for the rest, one by one; an answer that does not fit is asked for again.
 * @throws UsageError when an option does not fit, or when nobody can be asked for what is missing
 */
export async function collectAnswers(
  questions: readonly Question[],
  { ask, given, say }: Collecting,
): Promise<Answers> {
  const wrong = questions.flatMap((question) => {
    const answer = given[question.flag]?.trim() ?? '';
    const problem = answer === '' ? null : question.problemOf(answer);
    return problem === null ? [] : [`--${question.flag}: ${problem}`];
  });
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  const open = questions.filter(({ flag }) => (given[flag]?.trim() ?? '') === '');
  const needed = open.filter(({ optional }) => !optional);
  if (ask === null && needed.length > 0) {
    const lines = needed.map(({ example, flag, text }) => `  --${flag}  ${text}, for example "${example}"`);
    throw new UsageError(`Nobody can be asked here, and these options are missing:\n${lines.join('\n')}`);
  }
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const answer = given[question.flag]?.trim() ?? '';
    answers[question.flag] =
      answer !== '' || ask === null ? answer : await askUntilItFits(question, ask, say);
  }
  return answers;
}

async function askUntilItFits(
  { example, optional, problemOf, text }: Question,
  ask: Ask,
  say: (text: string) => void,
): Promise<string> {
  const hint = optional ? `${example}; Enter to leave it open` : example;
  while (true) {
    const answer = (await ask(`${text} (${hint}): `)).trim();
    if (answer === '' && optional) return '';
    const problem = answer === '' ? 'This is needed.' : problemOf(answer);
    if (problem === null) return answer;
    say(problem);
  }
}
