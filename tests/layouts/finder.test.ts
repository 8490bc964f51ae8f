import { describe, expect, it } from 'vitest';
import { printed } from './all-pages.ts';

const markupOf = (kind: string) => new Map(printed).get(kind) ?? '';

describe('a page of the finder', () => {
  it('puts what can be done now before the card that has no number', () => {
    const markup = markupOf('region');
    const step = markup.indexOf('class="at-once"');
    expect(step).toBeGreaterThan(0);
    expect(step).toBeLessThan(markup.indexOf('data-contact'));
    expect(markup.slice(step)).toContain('href="tel:116006"');
  });

  it('names the service in each link to its facts, so that links are told apart', () => {
    expect(markupOf('region')).toMatch(/Vše o.této službě<span class="vh">: Linka bezpečí<\/span>/);
  });

  it('marks links that lead out, and leaves empty lists out', () => {
    expect(markupOf('region')).toMatch(/class="away"[^>]*rel="noreferrer noopener"/);
    expect(markupOf('region')).not.toContain('id="unchecked"');
    expect(markupOf('district')).not.toContain('id="districts"');
  });

  it('dates each source of a service', () => {
    expect(markupOf('contact')).toMatch(/example\.org.*\(prosinec 2024\)/s);
    expect(markupOf('contact')).toContain('výpis registru (bez data)');
  });
});
