import type { ContactCardProps } from './contact-card.ts';
import type { Frame, PageLink } from './frame.ts';

/** Something that can be done at once: words, then a number or a page; `away` leads out of the site. */
export type NextStep = { readonly text: string; readonly link: PageLink; readonly away: boolean };

/** A headed group of services; `note` and `steps` stand first where a number is missing. */
export type ServiceGroup = {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly steps: readonly NextStep[];
  /** Each with its own page, null on that page itself. */
  readonly services: readonly { readonly card: ContactCardProps; readonly page: string | null }[];
};

export type LinkGroup = { readonly id: string; readonly title: string; readonly links: readonly PageLink[] };

/** Kinds `region` and `district`: services of a place and lines for the whole country, in the order of their use. */
export type PlaceProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  /** What is nearest: it stands first. */
  readonly nearest: ServiceGroup;
  /** One level down; a district has none. */
  readonly districts: LinkGroup | null;
  readonly groups: readonly ServiceGroup[];
  readonly lists: readonly LinkGroup[];
  readonly next: readonly PageLink[];
};

/** Kind `contact`: one service in full, where its facts come from, and a second choice. */
export type ContactPageProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly place: PageLink | null;
  readonly own: ServiceGroup;
  readonly sources: readonly {
    readonly href: string | null;
    readonly text: string;
    readonly date: string;
  }[];
  readonly groups: readonly ServiceGroup[];
  readonly next: readonly PageLink[];
};
