import { describe, expect, it } from 'vitest';
import { judgeSvg } from '../../scripts/images/svg-safety.ts';

const wrap = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inner}</svg>`;

describe('a drawing', () => {
  it('of plain shapes passes', () => {
    expect(
      judgeSvg(wrap('<defs><symbol id="a"><path d="M0 0"/></symbol></defs><use href="#a"/>'), 'a.svg'),
    ).toEqual([]);
  });
  it.each([
    '<script>alert(1)</script>',
    '<path d="M0 0" onload="alert(1)"/>',
    '<foreignObject><p>x</p></foreignObject>',
    '<use href="https://example.org/a.svg#x"/>',
    '<use xlink:href="data:image/svg+xml,x"/>',
    '<a href="#x"><path d="M0 0"/></a>',
    '<style>@import "x.css";</style>',
    '<rect fill="url(https://example.org/x)"/>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<image href="#x"/>',
    '<!ENTITY x "y">',
    '<path/onload=alert(1)>',
    '<path d="M0 0" onload=alert(1) />',
    '<path d=">" onload="alert(1)"/>',
    '<path d="<" onload="alert(1)"/>',
    '<path d="M0 0" onload>',
    '<!--> --!><script>alert(1)</script>',
    '<![CDATA[<script>alert(1)</script>]]>',
    '&#x3c;script>',
  ])('with %s does not', (inner) => {
    expect(judgeSvg(wrap(inner), 'a.svg').map((found) => found.rule)).toContain('picture-is-safe');
  });
});
