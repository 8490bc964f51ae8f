import { attributeOf, showElement } from '../../results/element.ts';
import { elementsOf, elementsWith } from '../../results/parsed-page.ts';
import type { FileFault } from '../../results/rule.ts';
import type { MarkupRule } from '../markup-rule.ts';

const moving =
  /@keyframes\b|(?<![\w-])(?:animation|transition)(?:-\w+)?\s*:(?!\s*none)|scroll-behavior\s*:\s*smooth/;

/** Nothing plays, takes the focus, leads on or counts down; movement in style sheets stops where the reader wants none. */
export const nothingMovesByItself: MarkupRule = {
  name: 'nothing-moves-by-itself',
  onPage: (page) =>
    [
      ...elementsWith(page, 'autoplay', 'autofocus'),
      ...['marquee', 'blink', 'progress', 'meter', 'animate', 'animateTransform'].flatMap((tag) => [
        ...elementsOf(page, tag),
      ]),
      ...elementsWith(page, 'role').filter((element) =>
        /^(timer|marquee)$/.test(attributeOf(element, 'role') ?? ''),
      ),
      ...elementsOf(page, 'meta').filter((meta) => /^refresh$/i.test(attributeOf(meta, 'http-equiv') ?? '')),
    ].map((element) => ({
      message: `${showElement(element)} moves or hurries before the reader decides.`,
      remedy: 'Take it away.',
    })),
  onSite: ({ texts }) => {
    const sheets = [...texts].filter(([file]) => file.endsWith('.css'));
    const faults = sheets
      .filter(([, text]) => moving.test(text) && !/prefers-reduced-motion/.test(text))
      .map(
        ([file]): FileFault => ({
          file,
          message: 'The style sheet moves things and does not ask for prefers-reduced-motion.',
          remedy: 'Move nothing, or only inside @media (prefers-reduced-motion: no-preference).',
        }),
      );
    return { looked: sheets.length, faults };
  },
};
