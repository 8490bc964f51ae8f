import type { ReadableText } from './readable-texts.ts';

/** Values of front matter that people read. */
const shown = new Set(['title', 'description', 'menu', 'summary', 'neutralTitle', 'text']);

/** Keys of data whose words are those of editors among themselves. */
const unread = new Set(['note', 'source', 'reason', 'file', 'url']);

/**
 * Tells whether a text is ours and meant for readers. The registers of words to avoid, of what people type, and of
 * terms hold other words on purpose.
 */
export function isPublicText({ file, form, path }: ReadableText, folder: string): boolean {
  if (form === 'body') return true;
  if (file.endsWith('.md')) return shown.has(String(path.at(-1)));
  if (/^data\/(?:safety|reading|withheld|search\/)/.test(file.slice(folder.length + 1))) return false;
  if (file.startsWith(`${folder}/data/glossary/`)) return path[0] === 'explained';
  return !path.some((key) => unread.has(String(key)));
}
