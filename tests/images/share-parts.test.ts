import { describe, expect, it } from 'vitest';
import { inlineScene } from '../../scripts/images/scene.ts';
import { shareParts } from '../../scripts/images/share-parts.ts';

const svg = (defs: string, picture: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><defs>${defs}</defs>${picture}</svg>`;
const head = '<g id="head"><circle r="2"/><circle r="1"/></g>';
const pins = '<pattern id="pins" width="2" height="2"><circle r="1"/></pattern>';
const inner = (html: string) => html.replace(/ (?:viewBox|width|height|role|aria-label)="[^"]*"/g, '');

describe('scenes of one page', () => {
  it('print a part that several draw alike once', () => {
    const one = inlineScene(svg(head, '<use href="#head"/>'), 'one', 'One');
    const two = inlineScene(
      svg(`${head}<path id="cap" d="M0 0h1"/>`, '<use href="#head"/><use href="#cap"/>'),
      'two',
      'Two',
    );
    expect(inner(shareParts(`<p>x</p>${one}<p>y</p>${two}`))).toBe(
      '<p>x</p><svg class="pic"><defs><g id="_0"><circle r="2"/><circle r="1"/></g></defs><use href="#_0"/></svg>' +
        '<p>y</p><svg class="pic"><defs><path id="_1" d="M0 0h1"/></defs><use href="#_0"/><use href="#_1"/></svg>',
    );
  });

  it('need no parts of their own where all stand already', () => {
    const scene = inlineScene(svg(head, '<use href="#head"/>'), 'one', 'One');
    expect(inner(shareParts(scene + scene))).toMatch(/<svg class="pic"><use href="#_0"\/><\/svg>$/);
  });

  it('keep parts of their own where one of the same name is drawn differently', () => {
    const one = inlineScene(svg(head, '<use href="#head"/>'), 'one', 'One');
    const two = inlineScene(svg('<g id="head"><circle r="3"/></g>', '<use href="#head"/>'), 'two', 'Two');
    expect(inner(shareParts(one + two))).toMatch(
      /<g id="two--head"><circle r="3"\/><\/g><\/defs><use href="#two--head"\/><\/svg>$/,
    );
  });

  it('find the pattern of dotted cloth, also from within a part', () => {
    const scene = inlineScene(
      svg(`${pins}<path id="skirt" class="pn" d="M0 0h1"/>`, '<use href="#skirt"/>'),
      'one',
      'One',
    );
    expect(inner(shareParts(scene))).toContain(
      '<path id="_1" class="pn" fill="url(#_0)" d="M0 0h1"/></defs><use href="#_1"/>',
    );
  });

  it('are left alone where a part holds parts with ids', () => {
    const scene = inlineScene(
      svg('<g id="a"><path id="b" d="M0 0h1"/></g>', '<use href="#b"/>'),
      'one',
      'One',
    );
    expect(shareParts(scene)).toBe(scene);
  });
});
