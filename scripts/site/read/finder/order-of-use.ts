import type { ServiceGroup } from '../../../../layouts/props/finder.ts';

/** Puts first what can be called now: the centre where its number is shown, otherwise the open lines. */
export function inOrderOfUse(centres: ServiceGroup, lines: ServiceGroup): ServiceGroup[] {
  return centres.note === null ? [centres, lines] : [lines, centres];
}
