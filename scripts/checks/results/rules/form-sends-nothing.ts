import { attributeOf, showElement } from '../element.ts';
import { elementsOf, elementsWith } from '../parsed-page.ts';
import type { Fault, Rule } from '../rule.ts';

const sendingAttributes = ['action', 'formaction', 'method', 'formmethod'];
const fields = ['input', 'textarea', 'select'];

/** Nothing that a reader types leaves the device or is remembered by the browser. */
export const formSendsNothing: Rule = {
  name: 'form-sends-nothing',
  onPage: (page) => {
    const faults: Fault[] = [];
    for (const element of elementsWith(page, ...sendingAttributes)) {
      const sends = sendingAttributes.filter((name) => attributeOf(element, name) !== null);
      if (sends.length > 0) {
        faults.push({
          message: `${showElement(element)} can send what was typed.`,
          remedy: `Take ${sends.join(' and ')} away; a script of ours reads the field in the page.`,
        });
      }
    }
    for (const field of fields.flatMap((tag) => [...elementsOf(page, tag)])) {
      if (['checkbox', 'radio', 'button', 'submit', 'reset'].includes(attributeOf(field, 'type') ?? 'text'))
        continue;
      if (attributeOf(field, 'name') === null && attributeOf(field, 'autocomplete') === 'off') continue;
      faults.push({
        message: `${showElement(field)} lets the browser remember words.`,
        remedy: 'Write autocomplete="off" and no name.',
      });
    }
    for (const link of elementsOf(page, 'a')) {
      if (!/^(mailto|sms):[^?]*\?.*body=/i.test(attributeOf(link, 'href') ?? '')) continue;
      faults.push({
        message: `${showElement(link)} writes a message for the reader.`,
        remedy: 'Link to the address alone.',
      });
    }
    return faults;
  },
};
