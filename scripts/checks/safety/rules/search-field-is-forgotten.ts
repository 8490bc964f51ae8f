import { attributeOf, isWithin, showElement } from '../../results/element.ts';
import { elementsOf } from '../../results/parsed-page.ts';
import type { MarkupRule } from '../markup-rule.ts';

/** Fields for words are of type text, without a name and without a form, and the browser is told not to remember. */
export const searchFieldIsForgotten: MarkupRule = {
  name: 'search-field-is-forgotten',
  onPage: (page) => {
    const fields = [...elementsOf(page, 'input'), ...elementsOf(page, 'textarea')].filter(
      (field) => !/^(checkbox|radio|range|color|button|hidden)$/.test(attributeOf(field, 'type') ?? 'text'),
    );
    if (fields.length === 0) return null;
    const forms = elementsOf(page, 'form');
    return fields
      .filter(
        (field) =>
          (attributeOf(field, 'type') ?? 'text') !== 'text' ||
          attributeOf(field, 'name') !== null ||
          attributeOf(field, 'autocomplete') !== 'off' ||
          forms.some((form) => isWithin(field, form)),
      )
      .map((field) => ({
        message: `${showElement(field)} may be remembered by the browser.`,
        remedy: 'Write type="text" autocomplete="off", no name, and no form around it.',
      }));
  },
};
