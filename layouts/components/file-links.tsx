import type { VNode } from 'preact';
import type { TextLanguage } from '../props/frame.ts';
import type { FileLink } from '../props/pages.ts';

type FileLinksProps = {
  readonly files: readonly FileLink[];
  /** Language of the labels where it is not that of the page. */
  readonly language?: TextLanguage;
};

/** Files one below the other, each with its format and size. */
export function FileLinks({ files, language }: FileLinksProps): VNode {
  return (
    <ul class="editions">
      {files.map(({ facts, href, label }) => (
        <li key={href}>
          <a href={href} {...(language ? { lang: language.tag, dir: language.direction } : {})}>
            {label}
          </a>{' '}
          <span class="small">{facts}</span>
        </li>
      ))}
    </ul>
  );
}
