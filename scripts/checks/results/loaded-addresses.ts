import { attributeOf, type Element, wordsOf } from './element.ts';

/** Relations of `<link>` that make the browser ask for something, or open a connection. */
const loadingRelations = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'mask-icon',
  'manifest',
  'preload',
  'prefetch',
  'modulepreload',
  'preconnect',
  'dns-prefetch',
  'prerender',
]);
/** Attributes and tags by which an element loads something. */
export const loadingAttributes = ['src', 'poster', 'background', 'data', 'srcset', 'imagesrcset'];
export const loadingTags = ['link', 'use', 'image', 'feImage'];
const sources = ['src', 'poster', 'background', 'data'];
const drawn = new Set(['use', 'image', 'feImage']);

/** Lists the addresses that an element makes the browser load, apart from links that a reader follows. */
export function loadedBy(element: Element): string[] {
  const name = element.tagName;
  const found: (string | null)[] = [];
  for (const source of sources) {
    if (source !== 'data' || name === 'object') found.push(attributeOf(element, source));
  }
  const set = attributeOf(element, 'srcset') ?? attributeOf(element, 'imagesrcset');
  if (set !== null) found.push(...set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''));
  if (drawn.has(name)) found.push(attributeOf(element, 'href') ?? attributeOf(element, 'xlink:href'));
  if (name === 'link' && wordsOf(element, 'rel').some((word) => loadingRelations.has(word)))
    found.push(attributeOf(element, 'href'));
  return found.flatMap((address) =>
    address === null || address === '' || address.startsWith('#') ? [] : [address],
  );
}
