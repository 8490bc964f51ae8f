import { z } from 'zod';
import { Edition } from './edition.ts';
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
  topics: z
    .array(z.string())
    .optional()
    .describe(
      'Pages of the web with the same topic, such as help/eviction; the page behind its code leads there',
    ),
  review: Review.describe('none, or who judged it and until when'),
};

/** Editions of every build, made from the same text; the one for a printing house is made on demand. */
function editions(...others: readonly Edition[]) {
  const known: readonly Edition[] = ['screen', ...others];
  return z
    .array(Edition.refine((edition) => known.includes(edition), `use ${known.join(', ')}`))
    .min(1)
    .default(['screen'])
    .describe('Editions of every build');
}

const Manual = z.strictObject({
  ...common,
  editions: editions('large', 'epub', 'booklet', 'home'),
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

const pictures = z.record(z.string(), z.string()).default({}).describe('Drawn scene of a section');

const Leaflet = z.strictObject({
  ...common,
  editions: editions('plain', 'bilingual'),
  kind: z.literal('leaflet').describe('One folded sheet'),
  paper: z.enum(['a4']).describe('Size of the sheet'),
  fold: z.enum(['tri-fold', 'z-fold']).describe('How it is folded'),
  look: z.enum(['cloth', 'plain']).default('cloth').describe('plain: black, without pattern, logo or colour'),
  source: z.string().describe('Path of the text, such as leaflets/l4'),
  region: z.string().nullable().describe('Region whose centre is printed, or null for all'),
  panels: z
    .strictObject({ outside: z.tuple([panel, panel, panel]), inside: z.tuple([panel, panel, panel]) })
    .describe('Sections from left to right as the unfolded sheet shows them'),
  pictures,
});

const Zine = z.strictObject({
  ...common,
  editions: editions(),
  kind: z.literal('zine').describe('A booklet of eight panels, folded and cut from one sheet'),
  paper: z.enum(['a4']).describe('Size of the sheet'),
  source: z.string().describe('Path of the text, such as leaflets/l1'),
  panels: z.array(panel).length(8).describe('Sections in the order of reading'),
  pictures,
  outline: z.boolean().default(false).describe('Pictures to colour in instead of coloured ones'),
});

const Brochure = z.strictObject({
  ...common,
  editions: editions('bilingual'),
  kind: z.literal('brochure').describe('A text on whole pages, one section after the other'),
  paper: z.enum(['a4', 'a5']).describe('Size of a page'),
  look: z.enum(['large', 'easy']).describe('large: 18 pt; easy: one sentence a line beside pictures'),
  source: z.string().describe('Path of the text, such as leaflets/l5'),
  pictures,
});

const Poster = z.strictObject({
  ...common,
  editions: editions('home'),
  kind: z.literal('poster').describe('One large sheet to hang up'),
  paper: z.enum(['a3']).describe('Size of the sheet; the edition home is the same on A4'),
  source: z.string().describe('Path of the text, such as leaflets/l8'),
  picture: z.string().nullable().default(null).describe('Drawn scene'),
});

const Form = z.strictObject({
  ...common,
  editions: editions(),
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
  editions: editions('home'),
  kind: z.literal('card').describe('Big numbers, for the fridge or the wallet'),
  paper: z.enum(['a6', 'wallet']).describe('Size of a side; wallet is that of a bank card'),
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
export const Publication = z.discriminatedUnion('kind', [
  Manual,
  Leaflet,
  Zine,
  Brochure,
  Poster,
  Form,
  Card,
]);
export type Publication = z.infer<typeof Publication>;
export type ManualPlan = z.infer<typeof Manual>;
export type LeafletPlan = z.infer<typeof Leaflet>;
export type ZinePlan = z.infer<typeof Zine>;
export type BrochurePlan = z.infer<typeof Brochure>;
export type PosterPlan = z.infer<typeof Poster>;
export type FormPlan = z.infer<typeof Form>;
export type CardPlan = z.infer<typeof Card>;
