import { z } from 'zod';
import { DataId } from './data-id.ts';
import { Localised } from './localised.ts';
import { PeriodOfLaw } from './timeline.ts';

/** Who does something in a matrix; `nobody` stands where something ends by itself. */
export const Office = z.enum([
  'anybody',
  'police',
  'centre',
  'ospod',
  'school',
  'doctor',
  'court',
  'ngo',
  'you',
  'expelled',
  'nobody',
]);
export type Office = z.infer<typeof Office>;

const Row = z.strictObject({
  id: DataId.describe('id of the row, unique in the matrix'),
  when: z
    .union([PeriodOfLaw, Localised])
    .describe('a period of the law register (period, form) or words by language'),
  who: Office.describe(`who acts: ${Office.options.join(', ')}`),
  action: Localised.describe('what they do, one to three short sentences; inline directives are allowed'),
  handsTo: z.array(Office).default([]).describe('who gets it from them: a list of actors'),
  law: DataId.nullable().describe('id of the law that asks for it; null = our advice'),
});
export type MatrixRow = z.infer<typeof Row>;

/** Who does what by when. Whether a row is confirmed is not written here: it follows from its law. */
export const Matrix = z.strictObject({
  title: Localised.describe('title of the matrix'),
  timeline: DataId.nullable().describe(
    'id of the timeline that tells the same to readers and must not differ, or null',
  ),
  actors: z.record(Office, Localised).describe('name of each actor: police: { cs: Policie ČR }'),
  rows: z.array(Row).min(1).describe('rows in order of time'),
});
export type Matrix = z.infer<typeof Matrix>;
