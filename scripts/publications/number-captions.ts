import type { CaptionEntry, Chapter } from '../../layouts/print/book.ts';
import { escapeHtml, trustHtml } from '../content/html.ts';

/** Words before a number, with its place: `Tabulka {number}`. */
export type CaptionWords = { readonly table: string; readonly figure: string };

export type NumberedChapters = {
  readonly chapters: readonly Chapter[];
  readonly captions: readonly CaptionEntry[];
};

/**
 * Puts a number before each caption and lists the captions. Tables and figures are counted each for themselves
 * through the whole book: its sections have no numbers, so “Table 3.2” would look like one of them. The number is
 * text, so it is tagged, copied and read aloud. What has no caption is not counted.
 */
export function numberCaptions(chapters: readonly Chapter[], words: CaptionWords): NumberedChapters {
  const captions: CaptionEntry[] = [];
  const counts = { table: 0, figure: 0 };
  const numbered = chapters.map((chapter) => {
    const body = chapter.body.replace(
      /<(caption|figcaption)>([\s\S]*?)<\/\1>/g,
      (_whole, tag: 'caption' | 'figcaption', inner: string) => {
        const kind = tag === 'caption' ? 'table' : 'figure';
        counts[kind] += 1;
        const id = `${kind}-${counts[kind]}`;
        const label = words[kind].replace('{number}', String(counts[kind]));
        captions.push({ kind, chapter: chapter.id, id, label, title: titleOf(inner) });
        return `<${tag} id="${id}"><span class="caption-number">${escapeHtml(label)}</span> ${inner}</${tag}>`;
      },
    );
    return { ...chapter, body: trustHtml(body) };
  });
  return { chapters: numbered, captions };
}

/** A figure of statistics says its title first and then what it shows; notes and markup are left out. */
function titleOf(inner: string): string {
  const title = /^\s*<strong>([\s\S]*?)<\/strong>/.exec(inner)?.[1] ?? inner;
  return title
    .replace(/<a class="fnref"[\s\S]*?<\/a>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_sign, name: keyof typeof signs) => signs[name])
    .trim();
}

const signs = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" } as const;
