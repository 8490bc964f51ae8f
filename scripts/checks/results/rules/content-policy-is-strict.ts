import { attributeOf } from '../element.ts';
import { elementsOf } from '../parsed-page.ts';
import type { Fault, Rule } from '../rule.ts';

/** What a source list may hold. */
const allowed = new Set(["'none'", "'self'"]);
/** Directives that do not fall back to default-src, with the only value that is strict. */
const closed: Readonly<Record<string, string>> = { 'base-uri': "'none'", 'form-action': "'none'" };

/** The policy of the page stands before everything it governs, and allows only files of this site. */
export const contentPolicyIsStrict: Rule = {
  name: 'content-policy-is-strict',
  onPage: (page) => {
    const metas = elementsOf(page, 'meta');
    const policy = metas.find(
      (meta) => attributeOf(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    if (!policy) {
      return [{ message: 'The page has no content security policy.', remedy: 'Print it as a meta element.' }];
    }
    const faults: Fault[] = [];
    const governed = page.elements.find(({ tagName }) => tagName === 'link' || tagName === 'script');
    if (governed && page.elements.indexOf(governed) < page.elements.indexOf(policy)) {
      faults.push({
        message: 'The policy stands below what it governs.',
        remedy: 'Print it first in the head.',
      });
    }
    const directives = readPolicy(attributeOf(policy, 'content') ?? '');
    if (!directives.has('default-src')) {
      faults.push({ message: 'The policy has no default-src.', remedy: "Begin it with default-src 'none'." });
    }
    for (const [name, sources] of directives) {
      const loose = sources.filter((source) => !allowed.has(source));
      if (loose.length === 0) continue;
      faults.push({
        message: `The policy allows ${loose.join(' ')} in ${name}.`,
        remedy: "Allow 'self' or 'none' only.",
      });
    }
    for (const [name, value] of Object.entries(closed)) {
      if (directives.get(name)?.join(' ') === value) continue;
      faults.push({ message: `The policy does not close ${name}.`, remedy: `Write ${name} ${value}.` });
    }
    return faults;
  },
};

function readPolicy(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .flatMap(([name, ...sources]): [string, string[]][] => (name ? [[name.toLowerCase(), sources]] : [])),
  );
}
