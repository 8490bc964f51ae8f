/** Browsers in which leaving is judged. Safari is judged by hand. */
export const readerNames = ['Chromium', 'Firefox', 'WebKitGTK'] as const;
export type ReaderName = (typeof readerNames)[number];

/** One tab of a browser. Addresses are absolute; an expression is JavaScript whose value can be written as JSON. */
export type ReadingTab = {
  /** Goes to an address as a person who types it. */
  open(address: string): Promise<void>;
  /** Clicks on a link with the mouse and waits for another address. @returns that address */
  follow(selector: string): Promise<string>;
  /** Types into a field, key by key. */
  type(selector: string, text: string): Promise<void>;
  /** Waits until something is in the page. */
  has(selector: string): Promise<void>;
  /** Goes back by one entry. @returns the address after it */
  back(): Promise<string>;
  /** Evaluates an expression in the page. */
  read(expression: string): Promise<unknown>;
};

/** What stays when a browser has been closed; null is what this browser cannot tell. */
export type Remains = {
  /** Addresses that the browser's own list of the history shows. */
  readonly listed: readonly string[] | null;
  /** The profile folder, and where in it the disk cache lies. */
  readonly profile: { readonly folder: string; readonly cache: string } | null;
};

/** A browser as a person uses it: an empty profile that is written to disk, no private window. */
export type Reader = ReadingTab & {
  /** Ends the browser; its profile stays until `remove`. */
  close(): Promise<Remains>;
  remove(): Promise<void>;
};
