import { z } from 'zod';
import { Localised } from './localised.ts';

/** Hosts whose header files the build writes; `other` stands for one that cannot send headers. */
export const hosts = ['nginx', 'caddy', 'apache', 'netlify', 'cloudflare-pages', 'other'] as const;

export const fallbackPolicies = ['safe-page', 'never', 'source'] as const;

const SectionPlan = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z-]*$/)
    .describe('Name of the folder below each language'),
  safety: z.enum(['high', 'normal']).describe('high where the reader may live with the person they fear'),
  look: z.enum(['plain', 'child', 'easy', 'press']).default('plain').describe('Size and face of the letters'),
  fallback: z
    .enum(fallbackPolicies)
    .describe(
      'What stands at the address of a missing translation: a short safe page, nothing, or the source with a notice',
    ),
  code: z
    .string()
    .regex(/^[a-z]$/, 'use one small letter')
    .optional()
    .describe(
      'Letter that stands for the section in quiet addresses; each section of class high has its own',
    ),
  menu: z.boolean().default(true).describe('Whether the section is listed in the contents of the site'),
});

/** The site as a whole: what its operator decides. */
export const Site = z.strictObject({
  name: z.string().min(1).describe('Name of the portal'),
  origin: z
    .url({ protocol: /^https$/ })
    .nullable()
    .describe('Address of the finished site, such as https://example.org, or null until it is known'),
  base: z
    .string()
    .regex(/^\/(.+\/)?$/, 'begin and end with a slash')
    .default('/')
    .describe('Folder in which the site stands, such as / or /help/'),
  stage: z.enum(['draft', 'release']).describe('draft marks everything that nobody has signed'),
  host: z
    .enum(hosts)
    .nullable()
    .default(null)
    .describe(
      'Host that serves the site, other if it cannot send headers (then there is no quiet way), or null until it is known',
    ),
  source: z.string().describe('Tag of the language that is written first'),
  neutralInnerPages: z
    .boolean()
    .default(true)
    .describe('Whether inner pages of class high have neutral titles and addresses'),
  emergency: z
    .array(
      z.strictObject({
        contact: z.string().describe('Id of a contact'),
        text: Localised.describe('Three or four words below the number'),
      }),
    )
    .describe('Numbers that stand on every page of class high'),
  exits: z
    .record(
      z.string(),
      z.strictObject({
        href: z.url({ protocol: /^https$/ }).describe('Neutral, light page'),
        title: z.string().describe('Neutral browser title while leaving'),
        second: z
          .url({ protocol: /^https$/ })
          .describe('Another neutral page, on another host, for the time when the first does not answer'),
      }),
    )
    .describe('Where the exit leads, per language'),
  leaving: z.string().nullable().describe('Path of the page that explains how leaving works'),
  sections: z.array(SectionPlan).min(1).describe('Folders of pages in the order of the menu'),
  publisher: z
    .strictObject({
      name: z.string().nullable().describe('Legal name of the operator'),
      address: z.string().nullable().describe('Postal address'),
      contact: z.string().nullable().describe('Public e-mail address for accessibility and corrections'),
    })
    .describe('Who runs the site; asked for by the accessibility statement'),
});
export type Site = z.infer<typeof Site>;
export type SectionPlan = Site['sections'][number];
