import type { LinkGroup, NextStep, ServiceGroup } from '../../../../layouts/props/finder.ts';
import type { BlockContext } from '../../../blocks/block-context.ts';
import { phoneHref } from '../../../blocks/phone-href.ts';
import { findLines, isCallable } from '../../../content/find-services.ts';
import { localise } from '../../../content/localise.ts';
import type { LanguageBuild } from '../../site-context.ts';
import { readServiceLinks, readServices } from './service-cards.ts';

/**
 * Reads the lines that are open day and night: the choice that never fails. Where a country has none, the lines with
 * hours take their place.
 */
export function readOpenLines(
  build: LanguageBuild,
  context: BlockContext,
  without: string | null,
): ServiceGroup {
  const { always, others } = findLines(build.library);
  const areOpen = always.length > 0;
  const ids = (areOpen ? always : others).filter((id) => id !== without);
  return {
    id: 'lines',
    title: build.t(areOpen ? 'finder.lines' : 'finder.more-lines'),
    note: areOpen && ids.length > 0 ? build.t('finder.lines.note') : null,
    steps: [],
    services: readServices(build, context, ids),
  };
}

/** Lists the nationwide lines that close at times, unless they stand on the page already. */
export function readMoreLines(build: LanguageBuild): LinkGroup {
  const { always, others } = findLines(build.library);
  return {
    id: 'more-lines',
    title: build.t('finder.more-lines'),
    links: always.length > 0 ? readServiceLinks(build, others) : [],
  };
}

/**
 * Reads the intervention centres of a region. Where no number may be shown, or no centre is known, the group begins
 * with the reason in one sentence and with what can be done now.
 */
export function readCentres(
  build: LanguageBuild,
  context: BlockContext,
  ids: readonly string[],
): ServiceGroup {
  const { library, t } = build;
  const lacksNumber = ids.some((id) => {
    const contact = library.contacts.get(id);
    return contact !== undefined && !isCallable(contact);
  });
  const note = ids.length === 0 ? t('finder.centre.none') : lacksNumber ? t('finder.centre.withheld') : null;
  return {
    id: 'centre',
    title: t('finder.centre'),
    note,
    steps:
      note === null ? [] : [...readLineStep(build), ...readWebSteps(build, ids), ...readPoliceStep(build)],
    services: readServices(build, context, ids),
  };
}

function readLineStep(build: LanguageBuild): NextStep[] {
  const { chain, library, setText, t } = build;
  const contact = library.contacts.get(firstLine(library) ?? '');
  const number = contact?.phones[0];
  if (!contact || number === undefined) return [];
  const name = setText(localise(contact.name, chain));
  return [{ text: t('finder.step.line', { name }), link: linkToCall(number), away: false }];
}

function readWebSteps({ chain, library, setText, t }: LanguageBuild, ids: readonly string[]): NextStep[] {
  return ids.flatMap((id) => {
    const contact = library.contacts.get(id);
    if (!contact?.web) return [];
    const name = setText(localise(contact.name, chain));
    const text = contact.web.replace(/^https?:\/\/(www\.)?|\/$/g, '');
    return [{ text: t('finder.step.web', { name }), link: { href: contact.web, text }, away: true }];
  });
}

/** The first number of the strip is the one for immediate danger. */
function readPoliceStep({ library, t }: LanguageBuild): NextStep[] {
  const number = library.contacts.get(library.site.emergency[0]?.contact ?? '')?.phones[0];
  return number === undefined
    ? []
    : [{ text: t('finder.step.emergency'), link: linkToCall(number), away: false }];
}

function linkToCall(number: string): NextStep['link'] {
  return { href: phoneHref(number), text: number.replaceAll(' ', '\u00a0') };
}

function firstLine(library: LanguageBuild['library']): string | undefined {
  const { always, others } = findLines(library);
  return [...always, ...others][0];
}
