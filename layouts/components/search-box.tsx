import type { VNode } from 'preact';
import type { Frame } from '../props/frame.ts';
import type { SearchProps } from '../props/pages.ts';
import { ContactCard } from './contact-card.tsx';

type SearchBoxProps = Pick<SearchProps, 'bundle' | 'helplines' | 'quiet'> & { readonly t: Frame['t'] };

/**
 * The field, its messages and the places for results. Hidden until the script runs: without it the field could do nothing.
 * The input has no name and no form: words never enter the address. Messages stand in `data-*` of the status line.
 */
export function SearchBox({ bundle, helplines, quiet, t }: SearchBoxProps): VNode {
  return (
    <search
      class="search"
      id="search"
      data-bundle={bundle}
      data-home={quiet?.home}
      data-quiet={quiet === null ? undefined : JSON.stringify(quiet.addresses)}
      hidden
    >
      <label for="search-words">{t('search.field')}</label>
      <div class="field">
        <input
          id="search-words"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
        />
        <button type="button" id="search-button">
          {t('search.button')}
        </button>
      </div>
      <p class="small">{t('search.privacy')}</p>
      <p
        id="search-status"
        role="status"
        data-loading={t('search.loading')}
        data-found={t('search.found')}
        data-none={t('search.none')}
        data-meant={t('search.meant')}
        data-failed={t('search.failed')}
      />
      <ol class="found" id="search-results" />
      <div id="search-nothing" hidden>
        <p>{t('search.none.advice')}</p>
        {helplines.map((contact) => (
          <ContactCard key={contact.id} {...contact} t={t} level={2} />
        ))}
      </div>
    </search>
  );
}
