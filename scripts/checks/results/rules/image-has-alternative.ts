import { attributeOf, type Element, showElement } from '../element.ts';
import { elementsOf } from '../parsed-page.ts';
import type { Fault, Rule } from '../rule.ts';

/** A picture has words for those who do not see it, or is marked as ornament; a raster has its size. */
export const imageHasAlternative: Rule = {
  name: 'image-has-alternative',
  onPage: (page) => [
    ...elementsOf(page, 'img').flatMap(judgeImage),
    ...elementsOf(page, 'svg').flatMap(judgeDrawing),
  ],
};

function judgeImage(image: Element): Fault[] {
  const faults: Fault[] = [];
  if (attributeOf(image, 'alt') === null) {
    faults.push({
      message: `${showElement(image)} has no alt.`,
      remedy: 'Describe the picture, or write an empty alt if it is an ornament.',
    });
  }
  const isSized = ['width', 'height'].every((name) => /^\d+$/.test(attributeOf(image, name) ?? ''));
  if (!isSized) {
    faults.push({
      message: `${showElement(image)} has no width and height.`,
      remedy: 'Print both in pixels, so that the text does not jump when the picture arrives.',
    });
  }
  return faults;
}

function judgeDrawing(drawing: Element): Fault[] {
  if (attributeOf(drawing, 'aria-hidden') === 'true' || drawing.parentNode === null) return [];
  const isInner = 'tagName' in drawing.parentNode && drawing.parentNode.tagName === 'svg';
  const isNamed =
    attributeOf(drawing, 'role') === 'img' &&
    ((attributeOf(drawing, 'aria-label') ?? attributeOf(drawing, 'aria-labelledby') ?? '') !== '' ||
      drawing.childNodes.some((child) => child.nodeName === 'title'));
  if (isInner || isNamed) return [];
  return [
    {
      message: `${showElement(drawing)} is neither named nor hidden.`,
      remedy: 'Give it role="img" and a name, or aria-hidden="true" if it is an ornament.',
    },
  ];
}
