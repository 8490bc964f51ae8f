import { shortHash } from '../files/hash.ts';

/** A part of a Markdown body: from a heading (## or ###) to the next one. The part before the first heading has the id `_`. */
export type Section = {
  readonly id: string;
  readonly level: 0 | 2 | 3;
  readonly title: string;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly text: string;
  readonly hash: string;
};

const heading = /^(#{1,6})[ \t]+(.*?)[ \t]*(?:\{#([A-Za-z][\w-]*)\})?[ \t]*$/;

/**
 * Cuts a body into sections at its headings, code fences left whole. A heading without an id gets `?` and its
 * number, so that two of them stay apart; the rule `heading-has-id` reports it.
 */
export function splitSections(body: string, bodyLine: number): Section[] {
  const sections: { id: string; level: 0 | 2 | 3; title: string; line: number; lines: string[] }[] = [
    { id: '_', level: 0, title: '', line: bodyLine, lines: [] },
  ];
  let fenced = false;
  for (const [index, line] of body.split('\n').entries()) {
    if (/^(```|~~~)/.test(line)) fenced = !fenced;
    const match = fenced ? null : heading.exec(line);
    if (match) {
      const level = (match[1]?.length ?? 2) >= 3 ? 3 : 2;
      sections.push({
        id: match[3] ?? `?${index}`,
        level,
        title: match[2] ?? '',
        line: bodyLine + index,
        lines: [],
      });
    }
    sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ lines, ...section }) => {
    const text = lines.join('\n').trim();
    return { ...section, text, hash: shortHash(text.replace(/\s+/g, ' ')) };
  });
}
