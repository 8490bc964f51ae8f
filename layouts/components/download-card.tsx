import type { VNode } from 'preact';
import type { DownloadProps } from '../props/pages.ts';
import { FileLinks } from './file-links.tsx';

/** A publication: cover, title, format in words, size. Nothing downloads by itself. */
export function DownloadCard({ cover, description, facts, href, others, title }: DownloadProps): VNode {
  return (
    <li class="get">
      <img class="cover" src={cover.src} width={cover.width} height={cover.height} alt="" loading="lazy" />
      <div>
        <h3>
          <a href={href}>{title}</a>
        </h3>
        {description === '' ? null : <p>{description}</p>}
        <p class="small">{facts}</p>
        {others.length === 0 ? null : <FileLinks files={others} />}
      </div>
    </li>
  );
}
