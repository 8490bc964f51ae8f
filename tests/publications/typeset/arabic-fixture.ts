import type { Book, Chapter } from '../../../layouts/print/book.ts';
import type { Card } from '../../../layouts/print/card.ts';
import type { Form } from '../../../layouts/print/form.ts';
import type { Leaflet, Panel } from '../../../layouts/print/leaflet.ts';
import { trustHtml } from '../../../scripts/content/html.ts';

const language = { tag: 'ar', dir: 'rtl' } as const;

/** Sentences about a public library: they hold figures, dates, a Latin name and the punctuation of Arabic. */
export const arabicSentences = [
  'تفتح المكتبة أبوابها كل صباح في الساعة التاسعة، وتبقى مفتوحة حتى المساء.',
  'يمكنك استعارة خمسة كتب في المرة الواحدة، ولا تدفع شيئًا مقابل ذلك.',
  'إذا احتجت إلى وقت أطول، فاطلب من الموظفة تمديد الإعارة؛ يكفي أن تتصل بالرقم 221 663 111.',
  'هل تبحث عن كتاب لا تجده على الرف؟ اسأل عنه، فقد يكون في المخزن.',
  'توجد في الطابق الثاني قاعة هادئة للقراءة، فيها 24 مقعدًا ومصابيح صغيرة.',
  'تسمى المكتبة الرئيسية Městská knihovna، وهي قريبة من محطة Staroměstská.',
  'يحصل كل قارئ على بطاقة باسمه، ويحتفظ بها حتى 31. 12. 2027.',
  'تقرأ المكتبية القصص للأطفال يوم السبت، ويجلس الآباء في المقهى المجاور.',
  'من يعيد الكتاب متأخرًا يدفع 5 كرونات عن كل أسبوع (القانون 257/2001 Sb.).',
  'للكتب القديمة رفوف خاصة، ولا يجوز إخراجها من القاعة.',
] as const;

function paragraph(seed: number, count: number): string {
  return Array.from(
    { length: count },
    (_, index) => arabicSentences[(seed + index * 3) % arabicSentences.length],
  ).join(' ');
}

/** A short book that opens on the left, with all parts that have an inner and an outer side. */
export function arabicBook(changes: Partial<Book> = {}): Book {
  return {
    language,
    id: 'ar1',
    code: 'M9',
    title: 'دليل القارئ في المكتبة العامة',
    subtitle: 'للقراء الجدد ولمن يرافقهم',
    pattern: 'domes',
    imprint: ['دليل القارئ. M9. نسخة تجريبية، 1. 7. 2025.', 'لا معنى لهذا النص خارج الاختبار.'],
    guide: {
      title: 'كيف تستعمل هذا الدليل',
      lead: 'يسير النص في عمود ضيق، وفي الهامش الخارجي تجد من يقوم بالخطوة ومتى.',
      leadWithoutMargin: 'تجد قبل الفقرة، عند الخط العمودي، من يقوم بالخطوة ومتى.',
      legend: [
        { sample: 'margin', label: 'المكتبة', detail: 'في اليوم نفسه', meaning: 'من يقوم بالخطوة ومتى.' },
        { sample: 'check', label: 'تم', detail: '', meaning: 'ما يمكن شطبه من القائمة.' },
        { sample: 'box', label: 'مثال', detail: '', meaning: 'قصة من الخيال أو جملة للاستعمال.' },
      ],
      body: trustHtml('<p>الأرقام والأسماء اللاتينية تبقى من اليسار إلى اليمين.</p>'),
    },
    words: {
      logo: 'Pospolu',
      largePrint: 'بحروف كبيرة',
      contents: 'المحتويات',
      chapter: 'الفصل {number}',
      audience: 'لمن:',
      tables: 'الجداول',
      figures: 'الأشكال',
      tablesAndFigures: 'الجداول والأشكال',
      glossary: 'المصطلحات',
      laws: 'فهرس القوانين',
      contacts: 'فهرس الأرقام',
      sources: 'المصادر',
      colophon: 'بيانات النشر',
      ownNotes: 'مكان للملاحظات',
      atPage: '(ص. {page})',
    },
    chapters: [arabicChapter(1, 'الاستعارة خطوة بخطوة'), arabicChapter(2, 'القراءة في القاعة')],
    glossary: [
      { id: 'loan', term: 'إعارة', text: trustHtml('أن تأخذ كتابًا إلى البيت مدة معينة.') },
      { id: 'store', term: 'مخزن', text: trustHtml('غرفة فيها كتب لا تتسع لها الرفوف.') },
    ],
    captions: [],
    laws: [{ id: 'library', citation: 'القانون 257/2001 Sb.', text: ': المادة 4.' }],
    contacts: [],
    sources: [],
    colophon: ['طبع للاختبار في 1. 7. 2025.'],
    back: {
      title: 'أرقام مفيدة',
      numbers: [
        { number: '112', text: 'الطوارئ' },
        { number: '221 663 111', text: 'المكتبة الرئيسية' },
      ],
    },
    edition: 'نسخة تجريبية',
    date: '1. 7. 2025',
    ...changes,
  };
}

function arabicChapter(number: number, title: string): Chapter {
  const sections = [0, 1, 2].map((section) => {
    const seed = number * 5 + section;
    const margin =
      '<div class="m"><b>المكتبة</b><span>في اليوم نفسه</span><span>§ 4 القانون 257/2001 Sb.</span></div>';
    return `<h2 id="part-${section}">${headings[(seed + section) % headings.length]}</h2>${margin}<p>${paragraph(seed, 4)}${reference(section + 1)} ${paragraph(seed + 1, 2)}</p><p>${paragraph(seed + 4, 3)} انظر <a href="#part-0">القسم الأول</a>.</p>`;
  });
  const table = `<table><caption>ساعات العمل</caption><thead><tr><th scope="col">اليوم</th><th scope="col">من</th><th scope="col">إلى</th></tr></thead><tbody><tr><th scope="row">الاثنين</th><td>9:00</td><td>18:00</td></tr><tr><th scope="row">الثلاثاء</th><td>9:00</td><td>20:00</td></tr><tr><th scope="row">السبت</th><td>10:00</td><td>14:00</td></tr></tbody></table>`;
  const boxes = `<div class="say"><p class="kind">جمل للاستعمال</p><ul><li>«أبحث عن كتاب للأطفال.»</li><li>«هل يمكن تمديد الإعارة؟»</li></ul></div><ol><li>${arabicSentences[0]}</li><li>${arabicSentences[1]}</li></ol><div class="checklist"><ul><li>معي بطاقة القارئ.</li><li>أعرف متى أعيد الكتاب.</li></ul></div><ol class="steps"><li><p class="when">فورًا</p><p><b>المكتبة</b> تسجل الكتاب.</p></li><li class="you"><p class="when">خلال 30 يومًا</p><p><b>أنت</b> تعيد الكتاب.</p></li></ol><ul><li>${arabicSentences[6]}</li><li>${arabicSentences[4]}</li></ul>`;
  return {
    id: `chapter-${number}`,
    number,
    title,
    lead: arabicSentences[number] ?? '',
    audience: 'القراء الجدد',
    picture: null,
    body: trustHtml(`${sections.join('')}${table}${boxes}`),
    notes: [1, 2, 3].map((note) => ({
      number: note,
      id: `fn-${note}`,
      html: trustHtml(
        `${arabicSentences[(number + note) % 10]} <span lang="cs">Zákon č. 257/2001 Sb.</span>`,
      ),
    })),
  };
}

const headings = ['قبل الزيارة الأولى', 'بطاقة القارئ', 'ماذا لو تأخرت؟', 'كتب الأطفال', 'قاعة القراءة'];

function reference(number: number): string {
  return `<a class="fnref" id="fr-${number}" href="#fn-${number}">${number}</a>`;
}

/** A tri-fold leaflet whose cover is the left panel of its outer side. */
export function arabicLeaflet(changes: Partial<Leaflet> = {}): Leaflet {
  return {
    language,
    id: 'ar2',
    code: 'L9',
    fold: 'tri-fold',
    look: 'cloth',
    title: 'زيارتك الأولى للمكتبة',
    subtitle: 'للآباء والأطفال',
    pattern: 'quarter-discs',
    panels: {
      outside: [
        panel(
          'flap',
          'text',
          'جمل تساعدك',
          `<div class="say"><p>«أبحث عن كتاب.»</p></div><p>${paragraph(3, 2)}</p>`,
        ),
        panel(
          'back',
          'numbers',
          'بمن تتصل',
          '<ul><li><a href="tel:112">112</a> الطوارئ.</li><li><a href="tel:221663111">221 663 111</a> المكتبة الرئيسية.</li></ul>',
        ),
        panel('cover', 'cover', 'الغلاف', ''),
      ],
      inside: [
        panel(
          'first',
          'text',
          'قبل الزيارة',
          `<p>${paragraph(0, 3)}</p><ul><li>بطاقة القارئ</li><li>حقيبة صغيرة</li></ul>`,
        ),
        panel('middle', 'text', 'في المكتبة', `<h3>في القاعة</h3><p>${paragraph(4, 3)}</p>`),
        panel('last', 'text', 'بعد الزيارة', `<p>${paragraph(6, 3)}</p>`),
      ],
    },
    words: { logo: 'Pospolu', outside: 'الوجه الخارجي', inside: 'الوجه الداخلي' },
    edition: 'نسخة تجريبية',
    date: '1. 7. 2025',
    small: ['L9 · نسخة تجريبية، 1. 7. 2025'],
    ...changes,
  };
}

function panel(id: string, kind: Panel['kind'], title: string, body: string): Panel {
  return { id, kind, title, body: trustHtml(body) };
}

/** A form with a line to write on and a box to tick. */
export const arabicForm: Form = {
  language,
  id: 'ar3',
  title: 'طلب بطاقة القارئ',
  body: trustHtml(
    `<h2 id="you">عنك</h2><ul class="fields"><li class="line" style="--rows:1"><span>الاسم</span><a class="place" href="field:line?label=${encodeURIComponent('الاسم')}&amp;rows=1" aria-label="الاسم"></a></li></ul><ul class="fields"><li class="box" style="--rows:1"><a class="place" href="field:box?label=${encodeURIComponent('موافق')}" aria-label="موافق"></a><span>موافق</span></li><li class="box" style="--rows:1"><a class="place" href="field:box?label=${encodeURIComponent('لا أوافق')}" aria-label="لا أوافق"></a><span>لا أوافق</span></li></ul>`,
  ),
  edition: 'S9 · 1. 7. 2025',
};

/** A card of one side with a short and a long number. */
export const arabicCard: Card = {
  language,
  id: 'ar4',
  title: 'أرقام للثلاجة',
  name: null,
  hem: true,
  paper: 'a6',
  sides: [
    {
      title: 'اتصل',
      rows: [
        { number: '112', line: 'الطوارئ', hours: null },
        { number: '221\u00a0663\u00a0111', line: 'المكتبة الرئيسية', hours: 'من 9 إلى 18' },
      ],
      blank: 'من تثق به',
    },
  ],
  edition: 'S9 · 1. 7. 2025',
};
