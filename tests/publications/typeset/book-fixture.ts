import type { Book, BookNote, Chapter } from '../../../layouts/print/book.ts';
import { type Html, trustHtml } from '../../../scripts/content/html.ts';

/** A book of invented text which holds every difficulty of a page: see the chapters below. */
export function bookFixture(changes: Partial<Book> = {}): Book {
  return {
    language: { tag: 'cs', dir: 'ltr' },
    id: 'm1',
    code: 'M1',
    title: 'Včasné rozpoznání dopadů násilí na dítě',
    subtitle: 'Pro školy, zdravotníky, OSPOD, policii a sociální služby',
    pattern: 'domes',
    imprint: ['Zkušební sazba. Text nemá žádný význam.', 'Písmo Alegreya a Alegreya Sans.'],
    guide: {
      title: 'Jak s příručkou pracovat',
      lead: 'Text vede úzký sloupec. Na vnějším okraji najdete, kdo má krok na starosti.',
      leadWithoutMargin: 'Kdo má krok na starosti, stojí před odstavcem.',
      legend: [
        { sample: 'margin', label: 'Škola', detail: 'týž den', meaning: 'Kdo krok udělá a do kdy.' },
        { sample: 'check', label: 'Hotovo', detail: '', meaning: 'Co se dá odškrtnout.' },
        { sample: 'box', label: 'Příklad', detail: '', meaning: 'Smyšlený příběh nebo věta k použití.' },
      ],
      body: trustHtml('<h2>Slova</h2><p>Píšeme <em>dítě</em> i o sedmnáctiletých.</p>'),
    },
    words: {
      logo: 'Pospolu',
      largePrint: 'Velkým písmem',
      contents: 'Obsah',
      chapter: 'Kapitola {number}',
      audience: 'Pro koho:',
      tables: 'Tabulky',
      figures: 'Obrázky',
      tablesAndFigures: 'Tabulky a obrázky',
      glossary: 'Slovníček',
      laws: 'Rejstřík paragrafů',
      contacts: 'Rejstřík linek',
      sources: 'Prameny',
      colophon: 'Tiráž',
      ownNotes: 'Vlastní poznámky',
      atPage: '(s. {page})',
    },
    chapters: [plainChapter(1), tableChapter(2), boxChapter(3), plainChapter(4)],
    glossary: Array.from({ length: 26 }, (_, index) => ({
      id: `term-${index + 1}`,
      term: `pojem ${index + 1}`,
      text: trustHtml(sentences(index, 2)),
    })),
    captions: [],
    laws: [],
    contacts: [],
    sources: Array.from({ length: 12 }, (_, index) => ({
      href: `https://example.org/${index}`,
      address: `example.org/${index}`,
      words: sentences(index + 40, 1),
    })),
    colophon: ['Sazba vznikla strojem.', 'Vydáno pro zkoušku.'],
    back: {
      title: 'Dítě je v nebezpečí teď',
      numbers: [
        { number: '158', text: 'Policie' },
        { number: '112', text: 'Tísňová linka, i v cizích jazycích' },
        { number: '116 111', text: 'Linka bezpečí: dítě může volat samo' },
      ],
    },
    edition: 'zkušební vydání',
    date: '2025-07-01',
    ...changes,
  };
}

/** Long text with many headings: some would stay alone at the foot of a page; a note about every third paragraph. */
export function plainChapter(number: number): Chapter {
  const notes = new Notes();
  const body = Array.from({ length: 9 }, (_, section) => {
    const paragraphs = Array.from({ length: 5 }, (_, index) => {
      const seed = number * 100 + section * 10 + index;
      const margin =
        index === 1 ? '<div class="m"><b>škola</b>ještě týž den; hrozí-li nebezpečí, nejdřív 158</div>' : '';
      const reference = seed % 3 === 0 ? notes.add(sentences(seed, (seed % 4) + 1)) : '';
      return `${margin}<p>${sentences(seed, 3 + (seed % 3))}${reference} ${sentences(seed + 7, 2)}</p>`;
    });
    return `<h2 id="part-${section}">Oddíl ${section + 1} kapitoly ${number}</h2>${paragraphs.join('')}<h3 id="more-${section}">Ještě něco</h3><p>${sentences(section, 2)}</p><p>Co můžete udělat:</p><ul>${items(section)}</ul>`;
  });
  return chapter(number, 'Proč dítě nemusí být terčem', body.join(''), notes);
}

function items(seed: number): string {
  return Array.from({ length: 3 }, (_, index) => `<li>${sentences(seed + index, 1)}</li>`).join('');
}

/** Tables: with notes, longer than a page, and one that carries notes and is longer than a page. */
export function tableChapter(number: number): Chapter {
  const notes = new Notes();
  const rows = (count: number, seed: number, every: number) =>
    Array.from({ length: count }, (_, index) => {
      const reference = every > 0 && index % every === 1 ? notes.add(sentences(seed + index, 1)) : '';
      return `<tr><th scope="row">Do ${index + 1} dnů</th><td>škola</td><td>${sentences(seed + index, 1)}${reference}</td></tr>`;
    }).join('');
  const table = (count: number, seed: number, every: number) =>
    `<table><caption>Lhůty ${seed}</caption><thead><tr><th scope="col">Kdy</th><th scope="col">Kdo</th><th scope="col">Co udělá</th></tr></thead><tbody>${rows(count, seed, every)}</tbody></table>`;
  const body = [
    `<h2 id="short">Tabulka s poznámkami</h2><p>${sentences(1, 4)}</p>`,
    table(5, 10, 2),
    `<p>${sentences(3, 6)}${notes.add(sentences(5, 2))} Viz <a href="#long">dlouhou tabulku</a> a <a href="#chapter-1--part-3">třetí oddíl</a>.</p>`,
    `<h2 id="long">Dlouhá tabulka</h2>`,
    table(34, 20, 0),
    `<h2 id="long-notes">Dlouhá tabulka s poznámkami</h2><p>${sentences(9, 3)}</p>`,
    table(34, 60, 11),
    `<p>${sentences(11, 5)}${notes.add(sentences(12, 1))}</p>`,
  ];
  return chapter(number, 'Oznámení: kdo, komu, kdy', body.join(''), notes);
}

/** Boxes, lists, a timeline; notes in a list, in a box, two on one line, one of half a page. */
export function boxChapter(number: number): Chapter {
  const notes = new Notes();
  const list = (seed: number, count: number) =>
    `<ul>${Array.from({ length: count }, (_, index) => `<li>${sentences(seed + index, 1)}</li>`).join('')}</ul>`;
  const body = [
    `<h2 id="say">Co se dá říct</h2><p>${sentences(1, 5)}</p>`,
    `<div class="say"><p class="kind">Dá se říct</p><p>„${sentences(2, 3)}“${notes.add('Poznámka v rámečku.')}</p></div>`,
    `<div class="check"><p class="kind">Než rozhovor skončí</p>${list(5, 5)}</div>`,
    `<p>Dvě blízko${notes.add('První z dvojice.')} u sebe${notes.add('Druhá z dvojice.')}. ${sentences(8, 6)}</p>`,
    `<ul><li>${sentences(9, 2)}</li><li>${sentences(10, 2)}${notes.add('Poznámka v seznamu.')}</li></ul>`,
    `<section class="case"><p class="kind">Smyšlený příběh</p><h3>Klára</h3><p>${sentences(12, 8)}</p><p>${sentences(13, 5)}</p></section>`,
    `<h2 id="long-note">Dlouhá poznámka</h2><p>${sentences(20, 9)}${notes.add(sentences(30, 34))} ${sentences(22, 9)}</p>`,
    `<div class="m"><b>OSPOD</b>bez zbytečného odkladu</div><p>${sentences(24, 4)}</p>`,
    `<div class="m"><b>policie</b>${sentences(1, 3)}</div><p>${sentences(25, 1)}</p>`,
    `<div class="m"><b>soud</b>${sentences(2, 2)}</div><p>${sentences(26, 1)}</p>`,
    ...(['know', 'care', 'stop', 'done'] as const).map(
      (tone, index) =>
        `<div class="note ${tone}"><p class="kind">Upozornění</p><p>${sentences(40 + index, 2)}</p></div><p>${sentences(50 + index, 5)}</p>`,
    ),
    `<div class="do"><p class="kind">Pomáhá</p>${list(60, 4)}</div><div class="avoid"><p class="kind">Nepomáhá</p>${list(70, 4)}</div>`,
    `<h2 id="steps">Kroky</h2><ol class="steps">${Array.from({ length: 6 }, (_, index) => `<li${index === 3 ? ' class="you"' : ''}><p class="when">Do ${index + 1} dnů</p><h3>${sentences(80 + index, 1)}</h3><p class="who">policie</p><p>${sentences(90 + index, 2)}</p><p class="law">§ ${index + 44} zákona</p></li>`).join('')}</ol>`,
    `<p>${sentences(33, 6)}${notes.add(sentences(34, 2))} <dfn class="term">Pojem</dfn> ${sentences(35, 12)}${notes.add(sentences(36, 3))}</p>`.repeat(
      1,
    ),
    `<ol><li>${sentences(44, 1)}</li><li>${sentences(45, 2)}</li></ol><blockquote><p>${sentences(46, 2)}</p></blockquote>`,
  ];
  return chapter(number, 'Jak se zeptat a co neslibovat', body.join(''), notes);
}

function chapter(number: number, title: string, body: string, notes: Notes): Chapter {
  return {
    id: `chapter-${number}`,
    number,
    title,
    lead: sentences(number, 2),
    audience: number % 2 === 1 ? 'škola · zdravotník · OSPOD · policie' : '',
    picture: number === 3 ? scene : null,
    body: trustHtml(body),
    notes: notes.all,
  };
}

class Notes {
  readonly all: BookNote[] = [];

  add(text: string): string {
    const number = this.all.length + 1;
    this.all.push({ number, id: `fn-${number}`, html: trustHtml(text) });
    return `<a class="fnref" id="fr-${number}" href="#fn-${number}" data-note="${number}">${number}</a>`;
  }
}

const scene: Html = trustHtml(
  '<svg class="pic" viewBox="0 0 480 320" role="img" aria-label="Stůl pod lampou"><circle cx="240" cy="120" r="60" fill="#f3c65c"/><path fill="#8a6a4a" d="M80 240H400V256H80Z"/></svg>',
);

const stock = [
  'Zvolte klid a čas, který nikdo nepřeruší.',
  'Dítě má vědět, kdo jste, proč se ptáte a co se s jeho slovy stane dál.',
  'Neptejte se proč, dítě v tom slyší výčitku.',
  'Úkolem školy je všimnout si, vyslechnout a oznámit.',
  'Nepřerušujte, nedoplňujte a nezkoušejte je.',
  'Kdo si není jistý, zapíše, co viděl a slyšel, a poradí se s tím, komu věří a kdo problematice rozumí.',
  'Poslední věta patří dítěti.',
  'Zapište jeho slova v pořadí, jak je říkalo, a bez vlastního výkladu i nejpravděpodobnějšího.',
  'Žádný jednotlivý znak nic nedokazuje.',
  'Otázka má nechat dveře otevřené.',
  'Předání je úspěšné, když ho druhá strana potvrdí a když je jasné, kdo se ozve příště.',
];

/** Invented Czech sentences; the same seed gives the same text. */
export function sentences(seed: number, count: number): string {
  return Array.from({ length: count }, (_, index) => stock[(seed * 7 + index * 3) % stock.length]).join(' ');
}
