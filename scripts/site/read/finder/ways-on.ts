import type { PageLink } from '../../../../layouts/props/frame.ts';
import type { LanguageBuild } from '../../site-context.ts';
import { readPageLink } from '../page-link.ts';

/** Pages for those for whom a call is not the way, and for immediate danger. */
const pages = [
  'help/danger',
  'find/cannot-talk',
  'find/cannot-hear',
  'find/languages',
  'children/index',
  'find/index',
];

/** Lists the ways on from a page of the finder; pages that do not exist in the language are left out. */
export function readWaysOn(build: LanguageBuild): PageLink[] {
  return pages.flatMap((path) => readPageLink(build, path) ?? []);
}
