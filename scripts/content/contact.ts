import { z } from 'zod';
import { Confidence } from './confidence.ts';
import { DataId } from './data-id.ts';
import { LanguageTag } from './language-tag.ts';
import { Localised } from './localised.ts';
import { Source } from './source.ts';

/** What a contact is; the finder groups and filters by it. */
export const ContactKind = z.enum([
  'emergency',
  'helpline-children',
  'helpline-victims',
  'helpline-women',
  'helpline-parents',
  'helpline-adults',
  'helpline-seniors',
  'counselling',
  'child-centre',
  'intervention-centre',
  'authority',
  'online',
]);
export type ContactKind = z.infer<typeof ContactKind>;

/** A way to reach a contact; the finder filters by it. `form` is a form on the web. */
export const Channel = z.enum(['phone', 'sms', 'chat', 'email', 'form', 'visit', 'interpreter', 'sign']);
export type Channel = z.infer<typeof Channel>;

const Check = z.strictObject({
  on: z.iso.date().describe('day of the check, for example 2026-11-22'),
  by: z.string().trim().min(1).describe('who checked'),
  how: z.enum(['phone', 'email', 'web', 'visit']).describe('how it was checked: phone, email, web or visit'),
});

/**
 * A line, centre or office that helps. `null` means that nobody knows, and is printed so.
 * A withheld contact has no numbers at all: they enter this repository only after somebody has called.
 */
export const Contact = z
  .strictObject({
    name: Localised.describe('official name; foreign languages keep the Czech one in brackets'),
    for: Localised.describe('one line: for whom it is and who runs it'),
    kind: ContactKind.describe(`kind of the contact: ${ContactKind.options.join(', ')}`),
    operator: z.string().trim().min(1).nullable().describe('who runs it, with legal form, or null'),
    region: DataId.describe('id of the region, or cz for the whole country'),
    status: z
      .enum(['publish', 'withheld'])
      .describe('publish, or withheld until somebody has verified the number'),
    phones: z
      .array(z.string().regex(/^\+?\d+( \d+)*$/, 'a number is digits in groups parted by single spaces'))
      .describe('numbers as people read them, for example "116 111"; empty when withheld'),
    channels: z
      .array(Channel)
      .min(1)
      .nullable()
      .describe(`ways to reach it that the source names: ${Channel.options.join(', ')}, or null = unknown`),
    hours: Localised.nullable().describe('when it is open, in words, or null = unknown'),
    opening: z
      .string()
      .trim()
      .min(1)
      .nullable()
      .describe(
        'the same as OpenStreetMap writes it, for example "24/7" or "Mo-Fr 09:00-15:00; PH unknown"; null = unknown',
      ),
    price: z.enum(['free', 'local']).nullable().describe('free, local (ordinary rate) or null = unknown'),
    onBill: z.boolean().nullable().describe('true if the call stands on the phone bill, null = unknown'),
    recorded: z.boolean().nullable().describe('true if calls are recorded, null = unknown'),
    callerNumber: z
      .boolean()
      .nullable()
      .describe('true if the line sees the caller’s number, null = unknown'),
    busy: Localised.nullable().describe('what to do if nobody picks up, or null'),
    ages: Localised.nullable().describe('age limits in words, or null = unknown'),
    languages: z
      .array(LanguageTag)
      .min(1)
      .nullable()
      .describe('languages spoken, as tags, or null = unknown'),
    languagesNote: Localised.nullable().describe('what the tags cannot say about languages, or null'),
    email: z.email().nullable().describe('official address, or null'),
    web: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .describe('official site, or null'),
    address: z
      .string()
      .trim()
      .min(1)
      .nullable()
      .describe('street and town, or the town only; never of a shelter; or null'),
    instead: DataId.nullable().describe(
      'id of the open line shown beside a withheld one; null = linka-116006',
    ),
    source: z.array(Source).min(1).describe('where the facts stand, newest first'),
    confidence: Confidence,
    sourceNote: Localised.describe('short, with month: “Údaj z prosince 2024 (iROZHLAS).”'),
    checked: Check.nullable().describe('the last check by a person: on, by, how; null = nobody yet'),
  })
  .refine((contact) => contact.status === 'publish' || contact.phones.length === 0, {
    path: ['phones'],
    message: 'a withheld contact must not carry its numbers',
  })
  .refine((contact) => contact.status === 'publish' || contact.opening === null, {
    path: ['opening'],
    message: 'nobody can use the hours of a withheld contact; leave null until it is verified',
  })
  .refine((contact) => contact.opening === null || contact.hours !== null, {
    path: ['hours'],
    message: 'hours that a machine reads need hours in words, too',
  });
export type Contact = z.infer<typeof Contact>;
