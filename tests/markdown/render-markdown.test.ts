import { describe, expect, it } from 'vitest';
import { escapeHtml, trustHtml } from '../../scripts/content/html.ts';
import type { Directives } from '../../scripts/markdown/directives/directive.ts';
import { renderMarkdown } from '../../scripts/markdown/render-markdown.ts';

const directives: Directives = {
  contact: { form: 'inline', render: ({ label }) => trustHtml(`<b>${escapeHtml(label)}</b>`) },
  notice: {
    form: 'container',
    render: ({ attributes, children }) =>
      trustHtml(`<div class="${attributes.classes.join(' ')}">${children}</div>`),
  },
  picture: { form: 'block', render: ({ label }) => trustHtml(`<i>${escapeHtml(label)}</i>`) },
};

const render = (source: string) =>
  renderMarkdown(source, {
    file: 'a.md',
    firstLine: 10,
    setText: (text) => text,
    directives,
    sayAway: '(another site)',
    sayNote: (number) => `note ${number}`,
    resolvePage: (path) =>
      path === 'help/index'
        ? { href: '/cs/pomoc/' }
        : { problem: { rule: 'link-target-exists', message: 'No page.', remedy: 'Mend it.' } },
  });

describe('directives', () => {
  it('stand inside text, alone and around text, nested', () => {
    const { html } = render(
      ':::notice{.care}\nVolejte :contact[158].\n\n:::notice{.know}\nUvnitř\n:::\n:::\n\n::picture[doma]',
    );
    expect(html).toBe(
      '<div class="care"><p>Volejte <b>158</b>.</p>\n<div class="know"><p>Uvnitř</p>\n</div></div><i>doma</i>',
    );
  });
  it('leave times and address-like text alone', () => {
    expect(render('V 12:30 a poměr 1:2').html).toBe('<p>V 12:30 a poměr 1:2</p>\n');
  });
  it('work inside lists and table cells', () => {
    const { html } = render('- :contact[158] policie\n\n| a | b |\n|---|---|\n| x | :contact[112] |');
    expect(html).toContain('<li><b>158</b> policie</li>');
    expect(html).toContain('<th scope="row">x</th>');
    expect(html).toContain('<td><b>112</b></td>');
  });
});

describe('captions', () => {
  it('are the line before a table', () => {
    const { html } = render('Vede k tabulce.\n\n: Komu *co* předat\n\n| a | b |\n|---|---|\n| x | y |');
    expect(html).toContain('<p>Vede k tabulce.</p>');
    expect(html).toMatch(/<table>\s*<caption>Komu <em>co<\/em> předat<\/caption>\s*<thead>/);
    expect(html).not.toContain(': Komu');
  });
  it('belong to one table', () => {
    const { html } = render(': První\n\n| a |\n|---|\n| x |\n\n| b |\n|---|\n| y |');
    expect(html.match(/<caption>/g)).toHaveLength(1);
  });
  it('without a table are a finding, a colon inside a sentence is none', () => {
    const found = render('Úvod: první\n\n: Bez tabulky\n\nText').diagnostics;
    expect(found.map(({ line, rule }) => `${rule} ${line}`)).toEqual(['directive-has-its-form 12']);
  });
});

describe('findings', () => {
  const rules = (source: string) => render(source).diagnostics.map((d) => `${d.rule} ${d.line}:${d.column}`);
  it('name unknown directives with line and column', () => {
    expect(rules('První\n\nDruhý :contakt[1]')).toEqual(['directive-is-known 12:7']);
  });
  it('see raw HTML, which is printed as text', () => {
    const { html, diagnostics } = render('Ahoj <script>alert(1)</script>');
    expect(html).toContain('&lt;script&gt;');
    expect(diagnostics[0]?.rule).toBe('text-has-no-html');
  });
  it.each(['javascript:alert(1)', 'data:text/html,x', '../jinam.md', '//example.org'])(
    'refuse the link %s',
    (href) => {
      const { html, diagnostics } = render(`[x](${href})`);
      expect(html).not.toContain('href');
      expect(diagnostics[0]?.rule).toBe('link-is-allowed');
    },
  );
  it('see pages that do not exist, open containers and wrong forms', () => {
    expect(rules('[a](page:help/nikde)')).toEqual(['link-target-exists 10:5']);
    expect(rules(':::notice{.care}\ntext')).toEqual(['directive-is-closed 10:1']);
    expect(rules('::contact[158]')).toEqual(['directive-has-its-form 10:1']);
  });
});

it('says of a link that it leaves the site', () => {
  const { html } = render('[x](https://example.org/) a [y](page:help/index)');
  expect(html).toContain('class="away">x<span class="vh"> (another site)</span></a>');
  expect(html).toContain('<a href="/cs/pomoc/">y</a>');
});

it('keeps a word with a short tail on one line', () => {
  expect(render('Je-li unavené, 6-11 let, česko-polský').html).toBe(
    '<p><span class="unbroken">Je-li</span> unavené, 6-11 let, česko-polský</p>\n',
  );
});

describe('notes and headings', () => {
  it('take notes out of the text and number them', () => {
    const { html, notes } = render('Věta.[^a] Druhá.[^b]\n\n[^a]: První *pramen*.\n[^b]: Druhý.');
    expect(html).toContain('<a class="fnref" id="fr-2" href="#fn-2" data-note="2" aria-label="note 2">2</a>');
    expect(notes).toEqual([
      { number: 1, id: 'fn-1', html: 'První <em>pramen</em>.' },
      { number: 2, id: 'fn-2', html: 'Druhý.' },
    ]);
  });
  it('give headings the id that is written and nothing else', () => {
    const { html, headings } = render('## Co teď {#now}\n\n## Dál {onclick=x}');
    expect(html).toContain('<h2 id="now">Co teď</h2>');
    expect(html).not.toContain('<h2 onclick');
    expect(headings[0]).toEqual({ id: 'now', level: 2, text: 'Co teď' });
  });
});
