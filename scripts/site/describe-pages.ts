import type { Frame } from '../../layouts/props/frame.ts';
import type { BuiltPage } from '../content/manifest.ts';
import type { View } from './site-context.ts';

const standIns = new Set(['safePage', 'moved', 'withdrawn', 'edition']);

/** Lists the printed pages for the manifest of a build, by file. */
export function describePages(views: readonly View[]): BuiltPage[] {
  return views
    .map(({ kind, address, props }) => {
      const { frame } = props as { frame: Frame };
      const shown = (props as { bodyLanguage?: unknown }).bodyLanguage;
      return {
        file: address,
        kind,
        tag: frame.tag,
        safety: frame.safety,
        way: frame.way,
        own: !standIns.has(kind) && (shown === null || shown === undefined),
      };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
