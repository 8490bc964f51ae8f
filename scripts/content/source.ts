import { z } from 'zod';

/**
 * Date that a source bears, as far as it says: an ISO date, month or year, `~` for "about", `/` between the ends of a period
 * (EDTF, ISO 8601-2), or `undated`.
 * @example '2024-12', '2023~', '2022/2024', 'undated'
 */
export const SourceDate = z
  .string()
  .regex(
    /^(undated|\d{4}(-\d{2}){0,2}~?(\/\d{4}(-\d{2}){0,2}~?)?)$/,
    'the date is not an ISO date, month or year',
  )
  .describe(
    'date of the source: "2024-12-08", "2024-12", "2024", "2023~" (about), "2022/2024" (between) or undated',
  );

/** Where a fact stands: an address on the web, or words where there is none or where it must not be printed. */
export const Source = z
  .union([
    z.strictObject({
      url: z.url({ protocol: /^https?$/ }).describe('address of the page'),
      date: SourceDate,
    }),
    z.strictObject({ text: z.string().trim().min(1).describe('the source in words'), date: SourceDate }),
  ])
  .describe('a source: url (or text) and date');
export type Source = z.infer<typeof Source>;
