import type { VNode } from 'preact';
import type { Frame } from '../props/frame.ts';
import type { PressProps } from '../props/pages.ts';
import { FileLink } from './file-link.tsx';

type PressFilesProps = Pick<PressProps, 'feed' | 'kit' | 'logos'> & { readonly t: Frame['t'] };

/** Files to take: the one package with its list, the logos, the news feed. */
export function PressFiles({ feed, kit, logos, t }: PressFilesProps): VNode {
  return (
    <>
      {kit === null ? null : (
        <>
          <h2 class="side-label">{t('press.files')}</h2>
          <ul class="files">
            <FileLink href={kit.href} icon="files" text={t('press.kit')} facts={kit.facts} />
          </ul>
          <details>
            <summary>{t('press.kit.files')}</summary>
            <ul class="small">
              {kit.files.map((file) => (
                <li key={file}>{file}</li>
              ))}
            </ul>
          </details>
        </>
      )}
      {logos.length === 0 ? null : <Logos logos={logos} t={t} />}
      {feed === null ? null : (
        <p>
          <a href={feed.href}>{feed.text}</a>
        </p>
      )}
    </>
  );
}

function Logos({ logos, t }: Pick<PressFilesProps, 'logos' | 't'>): VNode {
  return (
    <>
      <h2 class="side-label">{t('press.logos')}</h2>
      <ul class="logos">
        {logos.map(({ height, src, text, width }) => (
          <li key={src}>
            <a href={src}>
              <img src={src} width={width} height={height} alt="" loading="lazy" />
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
