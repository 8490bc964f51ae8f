import { attributeOf } from '../../results/element.ts';
import { linksWith, metaOf } from '../../results/parsed-page.ts';
import type { Fault } from '../../results/rule.ts';
import { innerPageIsNeutral } from '../../results/rules/inner-page-is-neutral.ts';
import { titleOf } from '../../results/title-of.ts';
import { findPhrases } from '../find-phrases.ts';
import type { MarkupRule } from '../markup-rule.ts';

/** Title, icon and name of pages that others may glance at tell no topic: inner pages of help, and all quiet ones. */
export const titleIsNeutral: MarkupRule = {
  name: 'title-is-neutral',
  onPage: (page, gate) => {
    const { library, register, sources } = gate;
    if (page.entry.safety === 'normal') return null;
    const faults: Fault[] = [];
    const icons = linksWith(page, 'icon').map((link) => attributeOf(link, 'href') ?? '');
    if (icons.some((href) => !/\/favicon-neutral\.\w+$/.test(href))) {
      faults.push({
        message: `The icon of the page is ${icons.join(', ')}.`,
        remedy: 'Print the neutral icon on pages of class high.',
      });
    }
    if (!sources.get(page.entry.file)?.innerHigh) return faults;
    const told = (innerPageIsNeutral.onPage?.(page, gate) ?? []).filter(
      ({ message }) => !message.startsWith('The address '),
    );
    const shown = [titleOf(page), metaOf(page, 'application-name') ?? ''].map((text) =>
      text.replace(library.site.name, ''),
    );
    const words = findPhrases(shown, register?.forbidden.topics[page.entry.tag] ?? []);
    return [
      ...faults,
      ...told,
      ...words.map(({ phrase, sentence }) => ({
        message: `The browser title “${sentence}” tells the topic by “${phrase}”.`,
        remedy: 'Choose a neutralTitle without words of content/data/safety.yaml.',
      })),
    ];
  },
};
