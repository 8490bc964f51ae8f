import { z } from 'zod';
import { DataId } from './data-id.ts';
import { Localised } from './localised.ts';

/** A period of the law register as the time of a step. */
export const PeriodOfLaw = z.strictObject({
  period: DataId.describe('id of a period of the law register'),
  form: z.enum(['plain', 'within']).describe('plain: “14 dní”, within: “do 14 dnů”'),
});
export type PeriodOfLaw = z.infer<typeof PeriodOfLaw>;

/** Who acts in a step; the view draws one icon for each. */
export const Actor = z.enum(['police', 'court', 'centre', 'ospod', 'school', 'doctor', 'you', 'nobody']);
export type Actor = z.infer<typeof Actor>;

const Step = z.strictObject({
  id: DataId.describe('id of the step, unique in the timeline'),
  when: z
    .union([PeriodOfLaw, Localised])
    .describe('a period of the law register (period, form) or words by language'),
  who: Actor.describe(`who acts: ${Actor.options.join(', ')}`),
  whoName: Localised.describe('name of the one who acts: “Policie ČR”'),
  title: Localised.describe('what happens, as a heading'),
  text: Localised.describe('one to three short sentences; inline directives are allowed'),
  short: Localised.optional().describe(
    'one line for leaflets, the one who acts in bold: “**Policie** oznámí vykázání.”',
  ),
  law: DataId.nullable().describe('id of the law, or null'),
  yours: z.boolean().describe('true if the reader may act in this step'),
});

/** What happens after an event, step by step. `days` draws a strip of days on which somebody must act. */
export const Timeline = z.strictObject({
  title: Localised.describe('title of the timeline'),
  days: z
    .strictObject({
      count: z.int().positive().describe('number of days'),
      marked: z.array(z.int().positive()).describe('days on which somebody must act'),
      last: z.int().positive().describe('day of the end'),
    })
    .nullable()
    .describe('strip of days, or null'),
  note: Localised.describe('what the marks of the strip mean'),
  steps: z.array(Step).min(1).describe('steps in order of time'),
});
export type Timeline = z.infer<typeof Timeline>;
