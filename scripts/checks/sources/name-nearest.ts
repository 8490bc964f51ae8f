import { nearest } from '../../content/validate.ts';

/** Writes the remedy for a name that does not exist: the nearest one that does, else all of them, else where to add it. */
export function nameNearest(name: string, known: Iterable<string>, addTo: string): string {
  const all = [...known];
  const near = nearest(name, all);
  if (near) return `Did you mean “${near}”?`;
  return all.length > 0 && all.length <= 20 ? `Known: ${all.sort().join(', ')}.` : `Add it to ${addTo}.`;
}
