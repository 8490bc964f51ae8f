import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Form } from '../../../layouts/print/form.ts';
import { trustHtml } from '../../../scripts/content/html.ts';
import { typographyOf } from '../../../scripts/i18n/typography/typography.ts';
import { typesetForm } from '../../../scripts/publications/forms/typeset-form.ts';
import type { TypesetTools } from '../../../scripts/publications/pdf/typeset-manual.ts';
import { found, openTools, withLetters } from './open-tools.ts';
import { readFonts, readSpokenText } from './read-pages.ts';

/** All letters of a language that are not those of English, and its punctuation. */
const alphabets: Record<string, string> = {
  cs: 'áčďéěíňóřšťúůýž ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ „Ano“, § 4 – 5…',
  en: 'The quick brown fox jumps over “lazy” dogs’ £5 – yes…',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ «Так», м’яч № 5',
  sk: 'áäčďéíĺľňóôŕšťúýž ÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ „Áno“, § 4',
  de: 'äöüß ÄÖÜẞ „Ja“, z. B. § 4 – 5 ‚so‘',
  vi: 'ă â đ ê ô ơ ư Ă Â Đ Ê Ô Ơ Ư à ả ã á ạ ằ ẳ ẵ ắ ặ ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ Ấ Ậ Ể Ỗ Ợ Ử Ỵ “Tiếng Việt”',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي ء آ أ ؤ إ ئ ة ى نعم، أو؛ متى؟ «كتاب» مقعدًا سلام',
};
const ours = /^(?:Alegreya|AlegreyaSans|Vazirmatn|Amiri)-/;

describe.skipIf(found === null)('letters on paper', { timeout: 60_000 }, () => {
  let tools: TypesetTools;
  beforeAll(async () => {
    tools = await openTools();
  });
  afterAll(() => tools.browser.close());

  it.each(Object.entries(alphabets))(
    'of %s are all our own, embedded, and read back',
    async (tag, letters) => {
      const text = typographyOf(tag)(letters);
      const form: Form = {
        language: { tag, dir: tag === 'ar' ? 'rtl' : 'ltr' },
        id: tag,
        title: 'A1',
        body: trustHtml(
          `<p>${text}</p><p style="font-family:var(--serif-print)">${text}</p><p><b>${text}</b></p>`,
        ),
        edition: '1',
      };
      const { bytes } = await typesetForm(form, await withLetters(tools, tag));
      const fonts = readFonts(bytes);
      expect(fonts.length).toBeGreaterThan(2);
      expect(
        fonts.filter(({ embedded, name, type }) => !embedded || !ours.test(name) || type === 'Type 3'),
      ).toEqual([]);
      const read = bare(readSpokenText(bytes));
      expect(read.split(bare(text)).length - 1, read).toBe(3);
    },
  );
});

/**
 * Letters alone: lines break where they may. Poppler 22 gives two things back in the order of the eye, other readers
 * do not: vowel signs, and lam with alef, which Vazirmatn draws as one sign.
 */
function bare(text: string): string {
  return text.replace(/[\s\u200e\u202f\u00a0\u064b-\u0652]/g, '').replaceAll('ال', 'لا');
}
