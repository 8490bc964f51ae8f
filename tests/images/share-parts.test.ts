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
        '<p>y</p><svg class="pic"><use href="#_0"/><path d="M0 0h1"/></svg>',
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
    expect(inner(shareParts(scene))).toContain('</defs><path class="pn" fill="url(#_0)" d="M0 0h1"/>');
  });

  it('put a part that is used once where it is used, with its transformation', () => {
    const drawn = svg(
      `${head}${pins}`,
      '<use href="#head" transform="scale(2)"/><path class="pn" d="M0 0h1"/>',
    );
    expect(inner(shareParts(inlineScene(drawn, 'one', 'One')))).toBe(
      '<svg class="pic"><defs><pattern id="_1"><circle r="1"/></pattern></defs>' +
        '<g transform="scale(2)"><circle r="2"/><circle r="1"/></g><path class="pn" fill="url(#_1)" d="M0 0h1"/></svg>',
    );
  });

  it('leave a part that is used once in its place where it is moved by x or y', () => {
    const moved = inlineScene(svg(head, '<use href="#head" y="-3"/>'), 'one', 'One');
    expect(inner(shareParts(moved))).toContain('<g id="_0">');
  });

  it('leave out the ground, which is the colour of their box', () => {
    const drawn = svg(head, '<rect class="bg" width="4" height="3" rx="14"/><use href="#head" y="1"/>');
    expect(shareParts(inlineScene(drawn, 'one', 'One'))).not.toContain('class="bg"');
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
