import { Catalogue } from '../../content/catalogue.ts';
import type { GateSite } from './markup-rule.ts';

/** Reads the list of publications of a finished site; null where it has none or nobody can read it. */
export function readCatalogue({ texts }: Pick<GateSite, 'texts'>): Catalogue | null {
  const text = texts.get('/downloads/catalogue.json');
  if (text === undefined) return null;
  try {
    return Catalogue.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
