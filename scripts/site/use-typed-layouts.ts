import type { UserConfig } from '@11ty/eleventy';

/** Makes Eleventy read `<kind>.11ty.tsx` and nothing else: no data files, no other template language. */
export function useTypedLayouts(config: UserConfig): void {
  config.setUseGitIgnore(false);
  config.addExtension('11ty.tsx', { key: '11ty.js' });
  config.setDataFileBaseName('_none');
  config.setQuietMode(true);
}
