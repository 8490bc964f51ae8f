import { safetyRules } from '../../../content/safety-rules.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';

/** A person has signed each question of safety that a machine cannot answer. One line in all, with their numbers. */
export const safetyQuestionIsSigned: SourceRule = {
  name: 'safety-question-is-signed',
  find: ({ folder, safety }): SourceFault[] => {
    if (safety === null) return [];
    const file = `${folder}/data/safety.yaml`;
    const asked = new Map(safety.questions.map((entry) => [entry.number, entry]));
    const due = safetyRules.filter(({ judge }) => judge !== 'machine').map(({ number }) => number);
    const missing = due.filter((number) => !asked.has(number));
    const foreign = [...asked.keys()].filter((number) => !due.includes(number));
    const open = safety.questions.filter(({ signed }) => signed === null).map(({ number }) => number);
    const faults: SourceFault[] = [];
    if (missing.length > 0) {
      faults.push({
        file,
        message: `No question stands for ${name(missing)}, which a person has to judge.`,
        remedy: 'Write it under questions: with its number.',
      });
    }
    if (foreign.length > 0) {
      faults.push({
        file,
        message: `A question stands for ${name(foreign)}, which no person has to judge.`,
        remedy: 'Take it away, or correct its number.',
      });
    }
    if (open.length > 0) {
      faults.push({
        severity: 'open',
        file,
        message: `Nobody has signed ${open.length === 1 ? 'the question' : 'the questions'} of safety ${name(open)}.`,
        remedy:
          'Who has judged it writes signed: { by, role, on } there; npm run safety prints the questions.',
      });
    }
    return faults;
  },
};

function name(numbers: readonly number[]): string {
  return numbers.join(', ');
}
