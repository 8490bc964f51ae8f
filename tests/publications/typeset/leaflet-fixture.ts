import type { Leaflet, Panel } from '../../../layouts/print/leaflet.ts';
import { type Html, trustHtml } from '../../../scripts/content/html.ts';

/** A leaflet with every kind of panel. */
export function leafletFixture(changes: Partial<Leaflet> = {}): Leaflet {
  return {
    language: { tag: 'cs', dir: 'ltr' },
    id: 'l4',
    code: 'L4',
    title: 'Dny po vykázání',
    subtitle: 'Pro mámy, táty a všechny, kdo se teď starají o děti',
    pattern: 'quarter-discs',
    fold: 'tri-fold',
    look: 'cloth',
    panels: { outside: [flap, numbers, cover], inside: [timeline, text, advice] },
    words: { logo: 'Pospolu', outside: 'Vnější strana', inside: 'Vnitřní strana' },
    edition: 'pracovní vydání',
    date: '2025-07-01',
    small: [
      'L4 · pracovní vydání',
      'Hovor zůstane v seznamu volání. Leták uložte tam, kde ho nenajde ten, koho se bojíte.',
    ],
    ...changes,
  };
}

const picture: Html = trustHtml(
  '<svg class="pic" viewBox="0 0 480 320" role="img" aria-label="Měsíc nad postelí"><rect width="480" height="320" rx="14" fill="#e9f0fa"/><circle cx="110" cy="88" r="50" fill="#f3c65c"/><path fill="#24397d" d="M40 284V246A34 34 0 0 1 74 212H410A36 36 0 0 1 446 248V284Z"/></svg>',
);

const flap: Panel = {
  id: 'say',
  kind: 'text',
  title: 'Věty, které dítě potřebuje slyšet',
  body: trustHtml(
    '<div class="say"><p>„Není to tvoje vina.“</p><p>„Teď tu nebude. Kdyby přišel, zavoláme policii.“</p><p>„Můžeš mít rád nás oba.“</p><p>„O tomhle se starají dospělí. Ty se starej o svoje věci.“</p></div><h3>Raději neslibujte</h3><p>že se to už nikdy nestane, že bude všechno jako dřív, že to zůstane tajemství.</p>',
  ),
  picture,
};

const numbers: Panel = {
  id: 'numbers',
  kind: 'numbers',
  title: 'Komu zavolat',
  body: trustHtml(
    '<ul><li><a href="tel:158">158</a> Policie. Když se vrátí nebo hrozí, že přijde.</li><li><a href="tel:112">112</a> Tísňová linka, i v cizích jazycích.</li><li><a href="tel:116006">116 006</a> Linka pomoci obětem, nonstop a zdarma.</li><li><a href="tel:116111">116 111</a> Linka bezpečí pro děti, nonstop a zdarma.</li></ul><h3>Ve vašem kraji</h3><p class="region-box">Místo pro kontakt intervenčního centra.</p>',
  ),
};

const cover: Panel = { id: 'cover', kind: 'cover', title: 'Obálka', body: trustHtml(''), picture };

const days = Array.from(
  { length: 14 },
  (_, index) => `<li${index < 3 ? ' class="on"' : index === 13 ? ' class="end"' : ''}>${index + 1}</li>`,
).join('');
const step = (when: string, text: string, kind = '') =>
  `<li${kind}><p class="when">${when}</p><p>${text}</p></li>`;

const timeline: Panel = {
  id: 'timeline',
  kind: 'timeline',
  title: 'Čtrnáct dní',
  body: trustHtml(
    `<ol class="days">${days}</ol><ol class="steps">${[
      step('Hned', '<b>Policie</b> oznámí vykázání, vezme klíče a vám dá potvrzení.'),
      step('Do 24 hodin', '<b>Záznam</b> dostane intervenční centrum, soud a OSPOD, když jsou doma děti.'),
      step('Do 48 hodin', '<b>Intervenční centrum</b> se vám ozve. Nic neplatíte.'),
      step('Kdykoli do 14. dne', '<b>Vy</b> můžete podat návrh k soudu.', ' class="you"'),
      step('14. den', '<b>Konec,</b> pokud nikdo návrh nepodal.'),
    ].join('')}</ol><p class="small">Lhůty: stav známý do června 2025.</p>`,
  ),
  picture,
};

const text: Panel = {
  id: 'children',
  kind: 'text',
  title: 'Co s dětmi bývá',
  body: trustHtml(
    '<p>Děti reagují různě. Nic z toho samo nedokazuje, co zažily.</p><h3>Do 5 let</h3><p>Hůř spí a jedí, bojí se být samy.</p><h3>6–11 let</h3><p>Zlé sny, vztek, nesoustředí se.</p>',
  ),
  picture,
};

const advice: Panel = {
  id: 'advice',
  kind: 'text',
  title: 'Co můžete udělat',
  body: trustHtml(
    '<h3>Dnes</h3><ul><li>Řekněte dětem krátce a pravdivě, co se stalo.</li><li>Domluvte se, komu zavolají, když se budou bát.</li></ul><h3>Raději ne</h3><div class="avoid"><ul><li>Vyptávat se dětí znovu a znovu.</li><li>Posílat po nich vzkazy.</li></ul></div>',
  ),
};
