import { z } from 'zod';
import { Confidence } from './confidence.ts';
import { DataId } from './data-id.ts';
import { Localised } from './localised.ts';
import { SourceDate } from './source.ts';

const sourceOrg = z.string().trim().min(1).describe('who published the figure');
const sourceUrl = z.url({ protocol: /^https?$/ }).describe('address of the page');
const value = z.number().nonnegative().describe('the figure');
const year = z.int().min(1990).max(2100).describe('year of the figure');
const label = Localised.optional().describe('what this row counts, in series that compare within one year');
const note = Localised.optional().describe('what the reader must know about this value');

const Conflict = z.strictObject({ value, sourceOrg, sourceUrl });

const Figure = z.strictObject({
  year,
  label,
  value,
  sourceOrg,
  sourceUrl,
  sourceDate: SourceDate,
  confidence: Confidence,
  note,
  conflict: Conflict.optional().describe('another source that says otherwise'),
});

const Gap = z.strictObject({
  year,
  label,
  value: z.null().describe('null = no figure, shown as a gap'),
  note,
});

/** A series of figures. A gap is a row whose value is null: it has no source, and is shown as a gap. */
export const Statistic = z.strictObject({
  title: Localised.describe('title of the series, without a full stop'),
  sentence: Localised.describe('plain sentences: what the series shows and what it does not'),
  unit: Localised.describe('what is counted, in the plural: “vykázání”'),
  region: DataId.describe('id of the region, or cz for the whole country'),
  values: z
    .array(z.union([Figure, Gap]))
    .min(1)
    .describe('one row for each year or label'),
});
export type Statistic = z.infer<typeof Statistic>;
