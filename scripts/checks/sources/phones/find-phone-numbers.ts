import { findWithheldNumbers } from '../../../content/find-withheld-numbers.ts';
import type { Withheld } from '../../../content/withheld.ts';
import { sha256 } from '../../../files/hash.ts';
import { countsSomething, isCitedOrMeasured, speaksOfCalling } from './number-context.ts';

/** Digits in a text that are a number to call; `offset` is where they begin. */
export type PhoneNumberFound = { readonly offset: number; readonly written: string };

/** Numbers that a country answers by three digits; registers of other countries add their own. */
const emergencyNumbers = ['112', '150', '155', '156', '158'];
/** A round number is more often counted than called, so that only words of calling make it suspicious. */
const roundNumbers = new Set(['150']);
const gap = '[ \\u00a0\\u202f.-]?';
const forms = [
  `\\+\\d{1,3}${gap}(?:\\(\\d+\\)|\\d)(?:${gap}\\d){6,}`,
  `116${gap}\\d{3}`,
  `800${gap}\\d{3}${gap}\\d{3}`,
  `800(?:${gap}\\d{2}){3}`,
  '\\d{3}[ \\u00a0\\u202f-]\\d{3}[ \\u00a0\\u202f-]\\d{3}',
  '\\d{3}(?:[ \\u00a0\\u202f]\\d{2}){3}',
  '[2-9]\\d{8}',
];
const long = new RegExp(`(?<![\\d\\p{L}])(?:${forms.join('|')})(?![\\d\\p{L}])`, 'gu');

/** Numbers of a register, made ready for looking through many texts. */
export type KnownNumbers = { readonly long: readonly Withheld[]; readonly short: ReadonlySet<string> };

/** Makes the numbers of a register ready: long ones are found however they are grouped, short ones where they stand alone. */
export function readKnownNumbers(phones: readonly string[]): KnownNumbers {
  const digits = phones.map(digitsOf);
  return {
    long: digits
      .filter((number) => number.length > 4)
      .map((number) => ({ id: number, reason: number, digits: number.length, sha256: sha256(number) })),
    short: new Set([...emergencyNumbers, ...digits.filter((number) => number.length < 5)]),
  };
}

/** Finds numbers to call in a text from which directives and addresses were taken. */
export function findPhoneNumbers(text: string, known: KnownNumbers): PhoneNumberFound[] {
  if (!/\d{3}/.test(text) && !/\+\d/.test(text)) return [];
  const found = [...findLong(text), ...findKnown(text, known), ...findShort(text, known)];
  const ordered = found.sort((a, b) => a.offset - b.offset || b.written.length - a.written.length);
  const kept: PhoneNumberFound[] = [];
  for (const entry of ordered) {
    const last = kept.at(-1);
    if (!last || entry.offset >= last.offset + last.written.length) kept.push(entry);
  }
  return kept;
}

function findLong(text: string): PhoneNumberFound[] {
  return [...text.matchAll(long)]
    .map((match) => ({ offset: match.index, written: match[0] }))
    .filter(({ offset, written }) => {
      const { before, after } = around(text, offset, written.length);
      return !isCitedOrMeasured(written.startsWith('+') ? '' : before, after);
    });
}

function findKnown(text: string, { long: entries }: KnownNumbers): PhoneNumberFound[] {
  return findWithheldNumbers(text, entries).map(({ offset, id }) => {
    const written = new RegExp(`^${[...id].join('[^\\d]{0,3}')}`).exec(text.slice(offset))?.[0] ?? id;
    return { offset, written };
  });
}

function findShort(text: string, { short }: KnownNumbers): PhoneNumberFound[] {
  return [...text.matchAll(/(?<![\p{L}\d])\d{3,4}(?![\p{L}\d])/gu)]
    .filter(({ 0: digits }) => short.has(digits))
    .map((match) => ({ offset: match.index, written: match[0] }))
    .filter(({ offset, written }) => {
      const { before, after } = around(text, offset, written.length);
      if (isCitedOrMeasured(before, after)) return false;
      return speaksOfCalling(before) || !(roundNumbers.has(written) || countsSomething(after));
    });
}

/** Gives digits without country code and groups. @example digitsOf('+420 116 006') is 116006 */
export function digitsOf(number: string): string {
  return number.replace(/^(?:\+|00)420/, '').replace(/\D/g, '');
}

function around(text: string, offset: number, length: number): { before: string; after: string } {
  return {
    before: text.slice(Math.max(0, offset - 40), offset),
    after: text.slice(offset + length, offset + length + 30),
  };
}
