import type { VNode } from 'preact';
import type { Frame } from '../props/frame.ts';
import type { SearchProps } from '../props/pages.ts';
import { ContactCard } from './contact-card.tsx';

type SearchBoxProps = Pick<
  SearchProps,
  'bundle' | 'engine' | 'helplines' | 'quiet' | 'sections' | 'languages'
> & {
  readonly t: Frame['t'];
};

/**
 * The field, its messages and the places for results. Hidden until the script runs: without it the field could do nothing.
 * The input has no name and no form: words never enter the address. Messages stand in `data-*` of the status line.
 */
export function SearchBox({
  bundle,
  engine,
  helplines,
  languages,
  quiet,
  sections,
  t,
}: SearchBoxProps): VNode {
  return (
    <search
      class="search"
      id="search"
      data-bundle={bundle}
      data-engine={engine}
      data-quiet={quiet === null ? undefined : JSON.stringify(quiet)}
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
      <div class="narrowing">
        <label for="search-section">{t('search.section')}</label>
        <select id="search-section" autocomplete="off">
          <option value="">{t('search.section.all')}</option>
          {sections.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
        {languages.length > 1 ? <Languages languages={languages} t={t} /> : null}
      </div>
      <p class="small">{t('search.privacy')}</p>
      <p
        id="search-status"
        role="status"
        data-loading={t('search.loading')}
        data-found={t('search.found')}
        data-none={t('search.none')}
        data-failed={t('search.failed')}
      />
      <ol class="found" id="search-results" />
      <div id="search-nothing" hidden>
        <p>{t('search.none.advice')}</p>
        <ul class="chips">
          {sections.map(({ href, id, lang, text }) => (
            <li key={id}>
              <a href={href} lang={lang}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        {helplines.map((contact) => (
          <ContactCard key={contact.id} {...contact} t={t} level={2} />
        ))}
      </div>
    </search>
  );
}

function Languages({ languages, t }: Pick<SearchBoxProps, 'languages' | 't'>): VNode {
  return (
    <>
      <label for="search-language">{t('search.language')}</label>
      <select id="search-language" autocomplete="off">
        {languages.map(({ direction, endonym, tag }) => (
          <option key={tag} value={tag} lang={tag} dir={direction}>
            {endonym}
          </option>
        ))}
      </select>
    </>
  );
}
