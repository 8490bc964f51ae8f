import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type MadeSite, makeGoodSite, makeReleasedSite } from './good-site.ts';

const defaultFile = '/fr/k1/index.html';

/** One case of broken-sites.yaml; the head of that file explains its keys. */
const BrokenSite = z.strictObject({
  rule: z.string(),
  fault: z.string(),
  says: z.string(),
  edit: z
    .union([z.tuple([z.string(), z.string()]), z.tuple([z.string(), z.string(), z.string()])])
    .optional(),
  add: z.record(z.string(), z.string()).default({}),
  released: z.boolean().default(false),
  withheld: z.array(z.string()).default([]),
  also: z.array(z.string()).default([]),
});
type BrokenSite = z.infer<typeof BrokenSite>;

/** Reads the cases of broken-sites.yaml. */
export function readBrokenSites(): BrokenSite[] {
  const file = new URL('./broken-sites.yaml', import.meta.url);
  return z.array(BrokenSite).parse(parse(readFileSync(file, 'utf8')));
}

/** Makes the good site and breaks it as a case says. */
export function makeBrokenSite({ add, edit, released, withheld }: BrokenSite): MadeSite {
  const site = released ? makeReleasedSite() : makeGoodSite();
  site.library = { ...site.library, withheld };
  for (const [file, content] of Object.entries(add)) site.files.set(file, content);
  if (edit) {
    const [file, from, to] = edit.length === 3 ? edit : ([defaultFile, ...edit] as const);
    const text = site.files.get(file);
    if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${file} does not hold ${from}.`);
    site.files.set(
      file,
      text.replace(from, () => to),
    );
  }
  return site;
}
