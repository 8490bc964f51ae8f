/** Names and values of response headers; an empty value means that the header is not sent. */
export type Headers = Readonly<Record<string, string>>;

/**
 * What the host of a finished site has to send, as data: which set of headers belongs to which addresses.
 * Every address that no rule names gets the set `otherwise`, which is the strictest.
 */
export type HeaderPolicy = {
  readonly base: string;
  readonly origin: string | null;
  readonly sets: Readonly<Record<string, Headers>>;
  readonly otherwise: string;
  /** From general to special: the last rule that matches wins. */
  readonly rules: readonly HeaderRule[];
  /** Headers that only count on an encrypted connection. */
  readonly overTls: Headers;
  /** Which page answers wrong addresses below a folder, from general to special. Its own headers go with it. */
  readonly missing: readonly { readonly below: string; readonly page: string }[];
  readonly redirects: readonly Redirect[];
};

/**
 * Gives a set of headers to addresses. A pattern is an address, or a folder and all below it.
 * @example '/cs/' (also /cs/index.html) or '/cs/robots.txt' or '/assets/*'
 */
export type HeaderRule = { readonly pattern: string; readonly set: string };

/** An earlier address and the one that holds its text now. */
export type Redirect = { readonly from: string; readonly to: string };

/** Gives the headers of a set. @throws Error for a set that the policy does not have */
export function headersOfSet({ sets }: Pick<HeaderPolicy, 'sets'>, name: string): Headers {
  const headers = sets[name];
  if (!headers) throw new Error(`The policy has no set of headers called ${name}.`);
  return headers;
}

/** Gives the name of the set for an address, from the root of the host, with the base folder and without a query. */
export function setFor(policy: HeaderPolicy, address: string): string {
  const rule = policy.rules.findLast(({ pattern }) => new RegExp(patternToRegex(pattern)).test(address));
  return rule?.set ?? policy.otherwise;
}

/** Gives the headers for an address on a plain connection. */
export function headersFor(policy: HeaderPolicy, address: string): Headers {
  return headersOfSet(policy, setFor(policy, address));
}

/** Lists the names of the headers that are not the same in all sets. */
export function changingHeaders({ sets, otherwise }: HeaderPolicy): string[] {
  const strict = headersOfSet({ sets }, otherwise);
  return Object.keys(strict).filter((name) => Object.values(sets).some((set) => set[name] !== strict[name]));
}

/**
 * Writes a pattern as a regular expression that nginx, Apache, Go and JavaScript read alike. An address that ends
 * with a slash stands for its index.html, too: hosts look at one or the other.
 */
export function patternToRegex(pattern: string): string {
  const escaped = pattern.replace(/\*$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  if (pattern.endsWith('*')) return `^${escaped}`;
  return pattern.endsWith('/') ? `^${escaped}(index\\.html)?$` : `^${escaped}$`;
}
