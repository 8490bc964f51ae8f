import type { VNode } from 'preact';
import type { TextLanguage, Translate } from '../props/frame.ts';
import type { Note } from '../props/pages.ts';
import { Icon } from './icon.tsx';
import { Raw } from './raw.tsx';

type NotesProps = {
  readonly notes: readonly Note[];
  readonly t: Translate;
  readonly language?: TextLanguage | null | undefined;
};

/** Footnotes. A note `fn-3` belongs to the mark `fr-3` in the text: there the way back leads. */
export function Notes({ notes, t, language }: NotesProps): VNode | null {
  if (notes.length === 0) return null;
  return (
    <section class="notes" aria-labelledby="notes-label">
      <h2 id="notes-label">{t('notes.label')}</h2>
      <ol lang={language?.tag} dir={language?.direction}>
        {notes.map(({ number, id, html }) => (
          <li key={id} id={id} value={number}>
            <Raw as="span" html={html} />{' '}
            <a
              class="back"
              href={`#${id.replace(/fn-(\d+)$/, 'fr-$1')}`}
              aria-label={t('notes.back', { number })}
            >
              <Icon name="arrow-up" />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
