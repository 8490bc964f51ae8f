import { type Html, trustHtml } from '../content/html.ts';
import { nearest } from '../content/validate.ts';
import type { DirectiveCall } from '../markdown/directives/directive.ts';

/** Reports that a reference leads nowhere and names the nearest id that exists. */
export function reportMissing(call: DirectiveCall, concept: string, ids: Iterable<string>): Html {
  const known = [...ids];
  const near = nearest(call.label, known);
  call.report({
    rule: 'reference-exists',
    message: `There is no ${concept} “${call.label}”.`,
    remedy: near
      ? `Did you mean “${near}”?`
      : known.length > 0
        ? `Known: ${known.sort().join(', ')}.`
        : `Add it below content/data/.`,
  });
  return trustHtml('');
}
