import Eleventy, { type UserConfig } from '@11ty/eleventy';
import type { View } from './site-context.ts';

export type ViewsByKind = Readonly<
  Record<string, readonly { readonly address: string; readonly props: unknown }[]>
>;

/** Groups planned pages by the layout that prints them. */
export function groupViews(kinds: readonly string[], views: readonly View[]): ViewsByKind {
  const groups: Record<string, { address: string; props: unknown }[]> = {};
  for (const kind of kinds) groups[kind] = [];
  for (const { kind, address, props } of views) {
    groups[kind] ??= [];
    groups[kind].push({ address, props });
  }
  return groups;
}

/** Prints planned pages into a folder through Eleventy. `root` is the folder of the project. */
export async function printViews(_root: string, output: string, views: ViewsByKind): Promise<void> {
  const eleventy = new Eleventy('layouts', output, {
    quietMode: true,
    configPath: 'eleventy.config.ts',
    source: 'script',
    config: (config: UserConfig) => config.addGlobalData('views', views),
  });
  await eleventy.init();
  await eleventy.write();
}
