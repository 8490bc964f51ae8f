import { describe, expect, it } from 'vitest';
import { printed, workKinds } from './all-pages.ts';

const focusable = /<(?:a|button|input|summary|[a-z]+ [^>]*tabindex)\b[^>]*>/g;

describe.each(printed)('a page of kind %s', (kind, markup) => {
  it('offers the exit first and the skip link second where it is of class high, and no exit elsewhere', () => {
    const [first = '', second = ''] = markup.match(focusable) ?? [];
    if (workKinds.includes(kind)) {
      expect(markup).not.toContain('class="exit"');
      expect(first).toContain('class="skip"');
    } else {
      expect(first).toContain('class="exit"');
      expect(first).toContain('rel="noreferrer noopener"');
      expect(second).toContain('class="skip"');
    }
  });

  it('says that a trail stays, and gives numbers', () => {
    expect(markup).toMatch(/<section class="wrap" id="safety".*nejde úplně smazat/s);
    expect(markup.indexOf('href="tel:158"')).toBeGreaterThan(0);
  });

  it('holds nothing inline and nothing from elsewhere', () => {
    expect(markup).not.toMatch(/\sstyle=|<style|\son[a-z]+="|<script(?![^>]*\ssrc=)/);
    expect(markup).not.toMatch(/<(?:link|script|img)[^>]*(?:src|href)="https?:\/\/(?!example\.org\/cs)/);
    expect(markup).toContain("default-src 'none'");
  });

  it('carries no preview tags, forms or names of fields', () => {
    expect(markup).not.toMatch(/og:|twitter:|<form|<input[^>]*\sname=|rel="manifest"/);
  });

  it('prints each icon that it points to exactly once', () => {
    const used = new Set([...markup.matchAll(/href="#i-([a-z-]+)"/g)].map((match) => match[1]));
    const drawn = [...markup.matchAll(/<symbol id="i-([a-z-]+)"/g)].map((match) => match[1]);
    expect(drawn.toSorted()).toEqual([...used].toSorted());
  });

  it('has one first heading and no empty attribute of an id', () => {
    expect(markup.match(/<h1\b/g)).toHaveLength(1);
    const ids = [...markup.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids).not.toContain('');
  });
});
