import type { Headers } from '../../scripts/hosting/header-policy.ts';

type Block = { readonly pattern: string; readonly set: [string, string][]; readonly unset: string[] };

/** Reads a `_headers` file: a block begins with an address, its headers are indented, `!` takes one back. */
export function readHeadersFile(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) {
      if (!/^\/\S*$/.test(line)) throw new Error(`This is no address: ${line}`);
      blocks.push({ pattern: line, set: [], unset: [] });
      continue;
    }
    const [, taken, name, value] = /^ {2}(?:! ([\w-]+)|([\w-]+): (\S.*))$/.exec(line) ?? [];
    const block = blocks.at(-1);
    if (block && taken) block.unset.push(taken);
    else if (block && name && value) block.set.push([name, value]);
    else throw new Error(`This line is neither a header nor taken back: ${line}`);
  }
  return blocks;
}

function fits(pattern: string, address: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  return rest.length > 0 ? address.startsWith(start) : address === pattern;
}

/**
 * Gives the headers as Cloudflare Pages does: all rules that fit, in the order of the file; a rule takes back first,
 * then sets; what an earlier rule has set is joined by a comma. It begins with a header of its own.
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function askCloudflare(text: string, address: string): Headers {
  const headers = new Map([['Access-Control-Allow-Origin', '*']]);
  for (const { pattern, set, unset } of readHeadersFile(text)) {
    if (!fits(pattern, address)) continue;
    for (const name of unset) headers.delete(name);
    for (const [name, value] of set) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return Object.fromEntries(headers);
}

/** How a host may treat a header that two rules set; Netlify does not say which one is its own. */
export const merges = {
  later: (_before: string, value: string) => value,
  earlier: (before: string) => before,
  joined: (before: string, value: string) => `${before},${value}`,
} as const;

/** Gives the headers as Netlify may do, with one way to treat a header that two rules set. */
export function askNetlify(text: string, address: string, merge: keyof typeof merges): Headers {
  const headers = new Map<string, string>();
  for (const { pattern, set } of readHeadersFile(text)) {
    if (!fits(pattern, address)) continue;
    for (const [name, value] of set) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : merges[merge](before, value));
    }
  }
  return Object.fromEntries(headers);
}

/** Reads the maps of nginx and gives the headers of an address: plain words first, then expressions in their order. */
export function askNginx(maps: string, server: string, address: string): Headers {
  const values = new Map<string, string>([['$uri', address]]);
  for (const [, source = '', target = '', body = ''] of maps.matchAll(
    /^map (\S+) (\S+) \{\n([\s\S]*?)^\}/gm,
  )) {
    const lines = body
      .trim()
      .split('\n')
      .map((line) => /^\s*(\S+) (.*);$/.exec(line)?.slice(1) ?? []);
    const given = values.get(source) ?? '';
    const [, found] =
      lines.find(([key]) => key === given) ??
      lines.find(([key = '']) => key.startsWith('~') && new RegExp(key.slice(1)).test(given)) ??
      lines.find(([key]) => key === 'default') ??
      [];
    values.set(target, (found ?? '').replace(/^"(.*)"$/, '$1'));
  }
  return Object.fromEntries(
    [...server.matchAll(/^add_header (\S+) (\S+|".*") always;$/gm)].map(([, name = '', value = '']) => [
      name,
      value.startsWith('$') ? (values.get(value) ?? 'undefined') : value.slice(1, -1),
    ]),
  );
}

/** Reads a .htaccess and gives the headers of an address: the general ones, then every section that fits, in order. */
export function askApache(text: string, address: string): Headers {
  const headers = new Map<string, string>();
  let open = true;
  for (const line of text.split('\n').map((entry) => entry.trim())) {
    const [, condition] = /^<If "%\{REQUEST_URI\} =~ m#(.*)#">$/.exec(line) ?? [];
    if (condition !== undefined) open = new RegExp(condition).test(address);
    else if (line === '</If>') open = true;
    const [, word, name = '', value = ''] =
      /^Header always (set|unset) (\S+)(?: "([^"]*)")?$/.exec(line) ?? [];
    if (open && word === 'set') headers.set(name, value);
    if (open && word === 'unset') headers.delete(name);
  }
  return Object.fromEntries(headers);
}

/** Reads the maps of a Caddyfile and gives the headers that change, for an address. */
export function askCaddy(text: string, address: string): Headers {
  const [byAddress, bySet] = [...text.matchAll(/^\tmap (\S+) (.*) \{\n([\s\S]*?)^\t\}/gm)];
  const words = (line: string) =>
    [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, long, short]) => long ?? short);
  const rows = (map: RegExpExecArray | undefined) => (map?.[3] ?? '').trim().split('\n').map(words);
  const choose = (lines: (string | undefined)[][], given: string) =>
    lines.find(([key = '']) =>
      key.startsWith('~') ? new RegExp(key.slice(1)).test(given) : key === given || key === 'default',
    ) ?? [];
  const [, set = ''] = choose(rows(byAddress), address);
  const [, ...chosen] = choose(rows(bySet), set);
  const places = (bySet?.[2] ?? '').split(' ');
  return Object.fromEntries(
    [...text.matchAll(/^\t\t([\w-]+) "([^"]*)"$/gm)].map(([, name = '', value = '']) => {
      const place = places.indexOf(value);
      return [name, place === -1 ? value : (chosen[place] ?? 'undefined')];
    }),
  );
}
