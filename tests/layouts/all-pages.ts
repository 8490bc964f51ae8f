import article from '../../layouts/article.11ty.tsx';
import chooser from '../../layouts/chooser.11ty.tsx';
import contact from '../../layouts/contact.11ty.tsx';
import type { Layout } from '../../layouts/define-layout.ts';
import district from '../../layouts/district.11ty.tsx';
import downloads from '../../layouts/downloads.11ty.tsx';
import edition from '../../layouts/edition.11ty.tsx';
import home from '../../layouts/home.11ty.tsx';
import moved from '../../layouts/moved.11ty.tsx';
import notFound from '../../layouts/not-found.11ty.tsx';
import openQuestions from '../../layouts/open-questions.11ty.tsx';
import press from '../../layouts/press.11ty.tsx';
import region from '../../layouts/region.11ty.tsx';
import release from '../../layouts/release.11ty.tsx';
import safePage from '../../layouts/safe-page.11ty.tsx';
import search from '../../layouts/search.11ty.tsx';
import section from '../../layouts/section.11ty.tsx';
import * as finder from './fixtures/finder.ts';
import * as props from './fixtures/pages.ts';
import * as standIns from './fixtures/stand-ins.ts';

/** Prints one page as Eleventy would. */
export function print(layout: Layout, own: unknown): string {
  return layout.render({ view: { address: '/', props: own } });
}

/** Every kind of page with its sample, printed. */
export const printed: readonly (readonly [kind: string, markup: string])[] = [
  ['article', print(article, props.article)],
  ['chooser', print(chooser, standIns.chooser)],
  ['contact', print(contact, finder.contactPage)],
  ['district', print(district, finder.district)],
  ['downloads', print(downloads, props.downloads)],
  ['edition', print(edition, standIns.edition)],
  ['home', print(home, props.home)],
  ['moved', print(moved, standIns.moved)],
  ['notFound', print(notFound, standIns.notFound)],
  ['openQuestions', print(openQuestions, props.openQuestions)],
  ['press', print(press, props.press)],
  ['region', print(region, finder.region)],
  ['release', print(release, props.release)],
  ['safePage', print(safePage, standIns.safePage)],
  ['search', print(search, props.search)],
  ['section', print(section, props.section)],
];

/** Kinds whose sample is of class normal: no exit. */
export const workKinds: readonly string[] = ['press', 'release', 'openQuestions'];
