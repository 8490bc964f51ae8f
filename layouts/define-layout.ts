import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

type Cascade = { readonly view: unknown };

/** What Eleventy needs to print all pages of one kind; `pages` holds one entry a page. */
export type Layout = {
  readonly data: {
    readonly pagination: {
      readonly data: string;
      readonly size: 1;
      readonly alias: 'view';
      readonly addAllPagesToCollections: false;
    };
    readonly permalink: (cascade: { view?: { address: string } }) => string | false;
    readonly eleventyExcludeFromCollections: true;
  };
  readonly render: (cascade: Cascade) => string;
};

/**
 * The one door between Eleventy's untyped cascade and typed props: the site room puts `{ address, props }`
 * under `views.<kind>`, and the layout of that name prints each of them at its address.
 */
export function defineLayout<Props>(kind: string, Page: (props: Props) => VNode): Layout {
  return {
    data: {
      pagination: { data: `views.${kind}`, size: 1, alias: 'view', addAllPagesToCollections: false },
      permalink: ({ view }) => view?.address ?? false,
      eleventyExcludeFromCollections: true,
    },
    render: ({ view }) => `<!DOCTYPE html>\n${render(Page((view as { props: Props }).props))}\n`,
  };
}
