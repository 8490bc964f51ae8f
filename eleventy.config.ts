import type { UserConfig } from '@11ty/eleventy';
import { useTypedLayouts } from './scripts/site/use-typed-layouts.ts';

/**
 * Table of contents of the site build. Eleventy reads the layouts only: each prints the pages of its kind, and the
 * pages themselves come from the content library as data (`scripts/site/plan-views.ts`), so content cannot run.
 */
export default function configure(config: UserConfig) {
  config.addPlugin(useTypedLayouts);
  return { dir: { input: 'layouts', includes: '_none', data: '_none' }, templateFormats: ['11ty.tsx'] };
}
