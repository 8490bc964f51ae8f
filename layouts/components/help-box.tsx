import type { VNode } from 'preact';
import type { Html } from '../../scripts/content/html.ts';
import type { PageLink, Translate } from '../props/frame.ts';
import { FileLink } from './file-link.tsx';
import { PasteBox } from './paste-box.tsx';
import { Raw } from './raw.tsx';

type HelpBoxProps = {
  /** The box as it will look, with the style of the page. */
  readonly box: Html;
  /** The same as text to copy. */
  readonly code: string;
  /** Files with the code, one a language. */
  readonly files: readonly PageLink[];
  readonly t: Translate;
};

/** Shows the box for pages of others, its code to copy, and files with the code in each language. */
export function HelpBox({ box, code, files, t }: HelpBoxProps): VNode {
  return (
    <div>
      <Raw html={box} class="contact" />
      <p>{t('embed.code')}</p>
      <PasteBox text={code} />
      <ul class="files">
        {files.map(({ href, text }) => (
          <FileLink key={href} href={href} icon="files" text={text} facts={t('embed.file')} />
        ))}
      </ul>
    </div>
  );
}
