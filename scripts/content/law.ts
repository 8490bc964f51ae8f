import { z } from 'zod';
import { Confidence } from './confidence.ts';
import { DataId } from './data-id.ts';
import { Localised } from './localised.ts';
import { Source } from './source.ts';

/** A period set by law. Texts refer to it and never write it out, so that one change reaches all of them. */
export const Period = z.strictObject({
  plain: Localised.describe('the period alone: “14 dní”'),
  within: Localised.nullable().describe('as a limit: “do 14 dnů”; null if it is not a limit'),
  amount: z.int().positive().describe('the number'),
  unit: z.enum(['hour', 'day', 'month', 'year']).describe('hour, day, month or year'),
  from: Localised.nullable().describe('from when it is counted: “od doručení záznamu”; null if it is plain'),
});
export type Period = z.infer<typeof Period>;

const Signature = z.strictObject({
  by: z.string().trim().min(1).describe('name of the lawyer'),
  role: z.string().trim().min(1).describe('profession, office'),
  on: z.iso.date().describe('day of the signature'),
});

/** An entry of the law register: what a law says in plain words, and until when we know that it says so. */
export const Law = z.strictObject({
  citation: Localised.describe('how the law is cited: “§ 44–47 zák. č. 273/2008 Sb.”'),
  says: Localised.describe('one plain sentence, without periods'),
  validFrom: z.iso.date().nullable().describe('first day of this wording, null = our sources do not say'),
  knownUntil: Localised.nullable().describe(
    'limit of our knowledge: “stav známý do června 2025”; null = none known',
  ),
  confirmed: Signature.nullable().describe('lawyer who confirmed it: by, role, on; null = nobody yet'),
  confidence: Confidence,
  source: z.array(Source).min(1).describe('where the facts stand'),
  periods: z
    .record(DataId, Period)
    .describe('periods of this law by id, unique in the whole register; {} = none'),
});
export type Law = z.infer<typeof Law>;
