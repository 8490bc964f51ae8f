import type { VNode } from 'preact';
import type { Translate } from '../../scripts/i18n/translator.ts';
import type { DownloadProps } from '../props/pages.ts';

type DownloadLinkProps = { readonly download: DownloadProps; readonly t: Translate };

/** A file inside a text: its name, kind and size, and what a download leaves behind. */
export function DownloadLink({ download, t }: DownloadLinkProps): VNode {
  const { facts, href, title } = download;
  return (
    <>
      <p>
        <a href={href}>{title}</a> ({facts})
      </p>
      <p class="small">{t('downloads.trace')}</p>
    </>
  );
}
