import { attributeOf, showElement } from '../element.ts';
import { elementsOf } from '../parsed-page.ts';
import type { Rule } from '../rule.ts';

/** No page offers a picture or text for previews in chats, where others would read the topic. */
export const previewIsAbsent: Rule = {
  name: 'preview-is-absent',
  onPage: (page) =>
    elementsOf(page, 'meta')
      .filter((meta) =>
        /^(og|twitter|article|fb):/i.test(attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? ''),
      )
      .map((meta) => ({ message: `${showElement(meta)} makes a preview.`, remedy: 'Take it away.' })),
};
