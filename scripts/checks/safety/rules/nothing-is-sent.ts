import { attributeOf, showElement } from '../../results/element.ts';
import { elementsOf, elementsWith } from '../../results/parsed-page.ts';
import type { Fault } from '../../results/rule.ts';
import type { MarkupRule } from '../markup-rule.ts';

/** No form has an address or a method, and no link writes a message for the reader. */
export const nothingIsSent: MarkupRule = {
  name: 'nothing-is-sent',
  onPage: (page): Fault[] => [
    ...elementsWith(page, 'action', 'formaction', 'method', 'formmethod').map((element) => ({
      message: `${showElement(element)} can send what was typed.`,
      remedy: 'Take it away; contact is by phone, or by a link to a service run by professionals.',
    })),
    ...elementsOf(page, 'a')
      .filter((link) => /^(mailto|sms):[^?]*\?.*body=/i.test(attributeOf(link, 'href') ?? ''))
      .map((link) => ({
        message: `${showElement(link)} writes a message for the reader.`,
        remedy: 'Link to the address alone.',
      })),
  ],
};
