import { sha256 } from '../files/hash.ts';
import type { Withheld } from './withheld.ts';

/** A withheld number found in a text: the entry of the list and the offset at which the number begins. */
export type WithheldFind = { readonly id: string; readonly offset: number };

type Group = { readonly digits: string; readonly start: number; readonly end: number };

/** What may stand between the groups of one number: up to two spaces, dots, hyphens, slashes or brackets. */
const joint = /^[\s.\-‐‑–/()\u2060]{0,2}$/;
const countryCode = /^(?:00)?420(?=\d{6})/;

/**
 * Finds numbers of the withheld list in a text, however they are grouped: "116111", "116 111", "+420116111".
 * A number begins and ends where a group of digits does, so long figures and identifiers do not match by chance.
 */
export function findWithheldNumbers(text: string, withheld: readonly Withheld[]): WithheldFind[] {
  const idByHash = new Map(withheld.map((entry) => [entry.sha256, entry.id]));
  const lengths = new Set(withheld.map((entry) => entry.digits));
  const longest = Math.max(0, ...lengths);
  const groups = readGroups(text);
  return groups.flatMap((first, index) => {
    let digits = '';
    let end = first.start;
    for (const group of groups.slice(index, index + longest)) {
      if (!joint.test(text.slice(end, group.start)) || digits.length >= longest) break;
      digits += group.digits;
      end = group.end;
      const id = lengths.has(digits.length) ? idByHash.get(sha256(digits)) : undefined;
      if (id !== undefined) return [{ id, offset: first.start }];
    }
    return [];
  });
}

function readGroups(text: string): Group[] {
  return [...text.matchAll(/\d+/g)].map((match) => {
    const code = countryCode.exec(match[0])?.[0].length ?? 0;
    return { digits: match[0].slice(code), start: match.index + code, end: match.index + match[0].length };
  });
}
