import type { LanguageBuild } from './site-context.ts';

/** Reads something once for each language of a build: what stands on every page alike need not be read for each. */
export function oncePerLanguage<T>(read: (build: LanguageBuild) => T): (build: LanguageBuild) => T {
  const known = new WeakMap<LanguageBuild, { readonly value: T }>();
  return (build) => {
    const entry = known.get(build) ?? { value: read(build) };
    known.set(build, entry);
    return entry.value;
  };
}
