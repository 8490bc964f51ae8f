import { z } from 'zod';
import { Localised } from './localised.ts';
import { Review } from './page.ts';

const common = {
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('Id, also the start of the file name'),
  code: z.string().describe('Short code on the cover, such as M2'),
  title: Localised.describe('Title on the cover'),
  subtitle: Localised.describe('Line below the title: for whom'),
  pattern: z
    .enum(['domes', 'half-discs', 'quarter-discs', 'petals', 'discs'])
    .describe('Blocks of the cloth on the cover'),
  languages: z.array(z.string()).min(1).describe('Tags of the languages in which it appears'),
  class: z.enum(['high', 'normal']).describe('high: neutral file name and document title'),
  neutralTitle: Localised.optional().describe('Document title and file name of class high'),
  review: Review.describe('none, or who judged it and until when'),
};

const Manual = z.strictObject({
  ...common,
  kind: z.literal('manual').describe('A book with chapters'),
  paper: z.enum(['a5']).describe('Size of the trimmed page'),
  page: z.string().describe('Page that presents it, such as experts/interview/index'),
  chapters: z.array(z.string()).min(1).describe('Pages that become its chapters, in order'),
  audience: Localised.describe('Who should use it'),
  back: z
    .strictObject({ title: Localised, contacts: z.array(z.string()) })
    .describe('Numbers on the back cover'),
});

const panel = z.string().describe('Id of a section of the source');

const Leaflet = z.strictObject({
  ...common,
  kind: z.literal('leaflet').describe('One folded sheet'),
  paper: z.enum(['a4']).describe('Size of the sheet'),
  fold: z.enum(['tri-fold']).describe('How it is folded'),
  source: z.string().describe('Path of the text, such as leaflets/l4'),
  region: z.string().nullable().describe('Region whose centre is printed, or null for all'),
  panels: z
    .strictObject({ outside: z.tuple([panel, panel, panel]), inside: z.tuple([panel, panel, panel]) })
    .describe('Sections from left to right as the unfolded sheet shows them'),
  pictures: z.record(z.string(), z.string()).default({}).describe('Drawn scene of a section'),
});

const Form = z.strictObject({
  ...common,
  kind: z.literal('form').describe('Sheets with lines and boxes, to fill by hand or on the screen'),
  paper: z.enum(['a4']).describe('Size of a page'),
  source: z.string().describe('Path of the text, such as leaflets/plan'),
});

const CardRow = z.strictObject({
  contact: z.string().describe('Whose number'),
  line: Localised.describe('Who answers, in two or three words'),
});

const Card = z.strictObject({
  ...common,
  kind: z.literal('card').describe('Big numbers, for the fridge'),
  paper: z.enum(['a6']).describe('Size of a page'),
  head: Localised.describe('Words at its head'),
  hem: z
    .boolean()
    .describe('Whether it shows the hem and the name of the site; false: black on white, no name'),
  sides: z
    .array(
      z.strictObject({
        title: Localised.describe('Heading of the side'),
        rows: z.array(CardRow).min(1).describe('Numbers from top to bottom'),
        blank: Localised.optional().describe('Words below an empty line for a number of one’s own'),
      }),
    )
    .min(1)
    .max(2)
    .describe('Front and back'),
});

/** The plan of one publication. */
export const Publication = z.discriminatedUnion('kind', [Manual, Leaflet, Form, Card]);
export type Publication = z.infer<typeof Publication>;
export type ManualPlan = z.infer<typeof Manual>;
export type LeafletPlan = z.infer<typeof Leaflet>;
export type FormPlan = z.infer<typeof Form>;
export type CardPlan = z.infer<typeof Card>;
