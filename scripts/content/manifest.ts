import { z } from 'zod';

/** One printed page of a finished site; `file` starts from the root of the output, without the base folder. */
export const BuiltPage = z.strictObject({
  file: z
    .string()
    .regex(/^\/(?:[^/]+\/)*[^/]+\.html$/)
    .describe('File of the page, such as /cs/k4/index.html'),
  kind: z.string().min(1).describe('Kind of the layout that printed it'),
  tag: z.string().min(1).describe('BCP 47 tag of the page'),
  safety: z.enum(['high', 'normal']).describe('Class of the section in which it lies'),
  way: z
    .enum(['open', 'quiet'])
    .describe('Pages of class high are printed twice: at their normal address and at a quiet one'),
  own: z
    .boolean()
    .describe(
      'False for stand-ins of missing translations, for moved pages and those behind the codes of prints',
    ),
});
export type BuiltPage = z.infer<typeof BuiltPage>;

/** What a build says about the folder that it made; it lies beside the folder, never in it. */
export const BuildManifest = z.strictObject({
  date: z.iso.date().describe('Day of the build'),
  base: z
    .string()
    .regex(/^\/(.+\/)?$/)
    .describe('Folder in which the site stands at its host'),
  origin: z.string().nullable().describe('Address of the host without a path, or null'),
  pages: z.array(BuiltPage).describe('Every HTML page of the output'),
  seconds: z.record(z.string(), z.number()).describe('How long each stage took'),
});
export type BuildManifest = z.infer<typeof BuildManifest>;
