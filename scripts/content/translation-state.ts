import type { SourcePage } from './library.ts';

/** State of one section of a translation: it follows the current source, an older one, an unknown one, or is missing. */
export type SectionState = {
  readonly id: string;
  readonly state: 'current' | 'changed' | 'unrecorded' | 'missing';
};

/** Compares a translation with its source, section by section, by the hashes that its front matter records (F103). */
export function translationState(source: SourcePage, translation: SourcePage): SectionState[] {
  const present = new Set(translation.sections.map((section) => section.id));
  return source.sections
    .filter((section) => section.id !== '_' || section.text !== '')
    .map(({ id, hash }) => {
      const recorded = translation.meta.translated?.[id];
      if (!present.has(id)) return { id, state: 'missing' };
      if (recorded === undefined) return { id, state: 'unrecorded' };
      return { id, state: recorded === hash ? 'current' : 'changed' };
    });
}
