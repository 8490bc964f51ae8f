import type { Directive, Directives } from '../markdown/directives/directive.ts';
import type { BlockContext } from './block-context.ts';
import { blockDirectives } from './block-directives.ts';
import { containerDirectives } from './container-directives.ts';
import { formDirectives } from './form-directives.ts';
import { inlineDirectives } from './inline-directives.ts';
import { leafletDirectives } from './leaflet-directives.ts';
import { webDirectives } from './web-directives.ts';

/** All directives of the content, bound to a language and a medium. */
export function directivesFor(context: BlockContext): Directives {
  const all: Record<string, Directive[]> = {};
  const containers = {
    ...containerDirectives(context),
    ...(context.medium === 'leaflet' ? leafletDirectives(context) : {}),
    ...(context.medium === 'form' ? formDirectives() : {}),
  };
  for (const group of [
    inlineDirectives(context),
    blockDirectives(context),
    webDirectives(context),
    containers,
  ]) {
    for (const [name, directive] of Object.entries(group)) all[name] = [...(all[name] ?? []), directive];
  }
  return all;
}
