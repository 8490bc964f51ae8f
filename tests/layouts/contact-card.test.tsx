import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ContactCard } from '../../layouts/components/contact-card.tsx';
import { centre, childLine, dayLine, line } from './fixtures/contacts.ts';
import { translatorOf } from './fixtures/words.ts';

const t = translatorOf('cs');

describe('a contact card', () => {
  it('names every fact that nobody knows, in one row', () => {
    const card = render(<ContactCard {...line} t={t} />);
    expect(card).toContain(
      '<dt>Nevíme</dt><dd class="unknown">Na vyúčtování · Vidí vaše číslo · Nahrává hovor · Jazyky · Věk</dd>',
    );
    expect(card).toContain('Telefonicky zatím neověřeno.');
  });

  it('prints what is known in a row of its own', () => {
    const card = render(<ContactCard {...line} onBill="hovor není vidět" recorded="ne" t={t} />);
    expect(card).toContain('<dt>Na vyúčtování</dt><dd>hovor není vidět</dd>');
    expect(card).toContain('<dt>Nahrává hovor</dt><dd>ne</dd>');
    expect(card).toContain('<dd class="unknown">Vidí vaše číslo · Jazyky · Věk</dd>');
    expect(card).toContain('<dt>Když je obsazeno</dt><dd>zkuste to znovu</dd>');
  });

  it('shows hours as a table that needs no script, and a second line for when it is closed', () => {
    const card = render(<ContactCard {...dayLine} t={t} />);
    expect(card).toContain('<th scope="row">sobota – neděle</th><td>zavřeno</td>');
    expect(card).toContain('Když je zavřeno nebo nikdo nebere: <bdi>Linka pomoci obětem</bdi>');
    expect(card.match(/href="tel:[^"]*"/g)).toEqual(['href="tel:116006"', 'href="tel:116006"']);
    expect(card).toContain('Telefonicky ověřeno: 1. listopadu 2026, Anna N.');
  });

  it('hides the line that a script fills, and carries its words and hours', () => {
    const card = render(<ContactCard {...dayLine} t={t} />);
    expect(card).toContain('<p class="open-now" hidden data-hours="{&quot;zone&quot;');
    expect(card).toContain('data-closed="Teď zavřeno. Otevírá: {day} {time}."');
  });

  it('says what a chat leaves behind', () => {
    const card = render(<ContactCard {...dayLine} t={t} />);
    expect(card).toContain('<dt>Další spojení</dt><dd>chat</dd>');
    expect(card).toContain('chat zůstane v historii, v oznámeních a v zálohách');
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
      '<a class="away" href="https://www.linkabezpeci.cz/" rel="noreferrer noopener"><bdi>linkabezpeci.cz</bdi><span class="vh"> (jiný web, bez tlačítka pro rychlý odchod)</span></a>',
    );
  });
});
