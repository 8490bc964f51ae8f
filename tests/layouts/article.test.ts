import { describe, expect, it } from 'vitest';
import articleLayout from '../../layouts/article.11ty.tsx';
import { print } from './all-pages.ts';
import { frameOf } from './fixtures/frame.ts';
import { article } from './fixtures/pages.ts';

describe('an article', () => {
  it('escapes titles, leads and addresses', () => {
    const markup = print(articleLayout, {
      ...article,
      title: '<script>alert(1)</script>',
      lead: '"Tom & Eva"',
      next: [{ href: '"><img src=x>', text: '<b>' }],
    });
    expect(markup).not.toContain('<script>alert');
    expect(markup).not.toContain('<img src=x>');
    expect(markup).toContain('&lt;script>alert(1)&lt;/script>');
  });

  it('marks a text in another language with its language and direction', () => {
    const markup = print(articleLayout, {
      ...article,
      frame: frameOf({ tag: 'ar', direction: 'rtl' }),
      bodyLanguage: { tag: 'cs', direction: 'ltr' },
    });
    expect(markup).toContain('<html lang="ar" dir="rtl"');
    expect(markup).toContain('<h1 lang="cs" dir="ltr">');
    expect(markup).toContain('<div lang="cs" dir="ltr"><div class="text">');
  });

  it('leads from each note back to its mark', () => {
    const markup = print(articleLayout, article);
    expect(markup).toContain('<li id="fn-1" value="1">');
    expect(markup).toContain('href="#fr-1"');
  });

  it('keeps search engines away unless it may be found', () => {
    expect(print(articleLayout, article)).toContain('<meta name="robots" content="noindex"');
    const found = print(articleLayout, { ...article, frame: frameOf({ index: true }) });
    expect(found).not.toContain('noindex');
  });

  it('tells the limits of leaving where no page about leaving exists', () => {
    const markup = print(articleLayout, { ...article, frame: frameOf({ leaving: null }) });
    expect(markup).toContain('Nepomůže proti tomu, kdo zařízení prohlíží');
  });
});
