import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ContactCard } from '../../layouts/components/contact-card.tsx';
import { centre, childLine, line } from './fixtures/contacts.ts';
import { translatorOf } from './fixtures/words.ts';

const t = translatorOf('cs');

describe('a contact card', () => {
  it('prints what nobody knows as unknown', () => {
    const card = render(<ContactCard {...line} t={t} />);
    expect(card).toContain('<dt>Na vyúčtování</dt><dd><em class="unknown">nevíme</em></dd>');
    expect(card).toContain('<dt>Jazyky</dt><dd><em class="unknown">nevíme</em></dd>');
    expect(card).toContain('Telefonicky zatím neověřeno.');
  });

  it('shows the open line beside a number that is withheld', () => {
    const card = render(<ContactCard {...centre} t={t} />);
    expect(card).toContain('Číslo zveřejníme, až ho někdo z redakce ověří.');
    expect(card.match(/href="tel:[^"]*"/g)).toEqual(['href="tel:116006"']);
    expect(card).toContain('Linka pomoci obětem');
  });

  it('says that a call stays in the phone', () => {
    expect(render(<ContactCard {...childLine} t={t} />)).toContain('hovor zůstane v seznamu volání');
  });

  it('leads to a web address without telling where from', () => {
    expect(render(<ContactCard {...childLine} t={t} />)).toContain(
      '<a class="away" href="https://www.linkabezpeci.cz/" rel="noreferrer noopener">linkabezpeci.cz<span class="vh"> (jiný web)</span></a>',
    );
  });
});
