import { escapeHtml, type Html, trustHtml } from '../content/html.ts';
import { localise } from '../content/localise.ts';
import { typographyOf } from '../i18n/typography/typography.ts';
import type { Directive, DirectiveCall } from '../markdown/directives/directive.ts';
import type { BlockContext } from './block-context.ts';
import { findPeriod } from './find-period.ts';
import { phoneHref } from './phone-href.ts';
import { reportMissing } from './report-missing.ts';

/** Makes the directives that stand inside a sentence: numbers, names, laws, periods, terms, files. */
export function inlineDirectives(context: BlockContext): Record<string, Directive> {
  const { library, chain, setText, used } = context;
  const inline = (render: (call: DirectiveCall) => Html): Directive => ({ form: 'inline', render });
  return {
    contact: inline((call) => printNumber(call, context)),
    'contact-name': inline((call) => {
      const contact = library.contacts.get(call.label);
      if (!contact) return reportMissing(call, 'contact', library.contacts.keys());
      const name = escapeHtml(setText(localise(contact.name, chain)));
      return context.medium === 'print'
        ? trustHtml(`<span data-contact="${call.label}">${name}</span>`)
        : name;
    }),
    in: inline((call) => {
      const { lang } = call.attributes.values;
      if (lang && library.languages.some((language) => language.tag === lang)) {
        return trustHtml(`<span lang="${lang}">${escapeHtml(typographyOf(lang)(call.label))}</span>`);
      }
      call.report({
        rule: 'directive-has-its-form',
        message: 'The words in another language do not say which one.',
        remedy: 'Write :in[words]{lang=cs} with a tag of content/languages.yaml.',
      });
      return escapeHtml(call.label);
    }),
    file: inline((call) => printFile(call, context)),
    law: inline((call) => {
      const law = library.laws.get(call.label);
      if (!law) return reportMissing(call, 'law', library.laws.keys());
      used.laws.add(call.label);
      const place = context.medium === 'print' ? ` data-law="${call.label}"` : '';
      return trustHtml(
        `<span class="law-ref"${place}>${escapeHtml(setText(localise(law.citation, chain)))}</span>`,
      );
    }),
    period: inline((call) => printPeriod(call, context, 'plain')),
    within: inline((call) => printPeriod(call, context, 'within')),
    term: inline((call) => {
      const term = library.terms.get(call.label);
      if (!term) return reportMissing(call, 'term', library.terms.keys());
      used.terms.add(call.label);
      const words = escapeHtml(setText(call.attributes.values['as'] ?? localise(term.term, chain)));
      return trustHtml(
        context.medium === 'web'
          ? `<a class="term" href="#term-${call.label}">${words}</a>`
          : `<dfn class="term" data-term="${call.label}">${words}</dfn>`,
      );
    }),
  };
}

function printNumber(call: DirectiveCall, { library, chain, medium, setText, used }: BlockContext): Html {
  const contact = library.contacts.get(call.label);
  if (!contact) return reportMissing(call, 'contact', library.contacts.keys());
  used.contacts.add(call.label);
  const number = contact.phones[0];
  if (!number) {
    call.report({
      rule: 'number-may-be-shown',
      message: `The number of “${call.label}” is withheld or unknown.`,
      remedy: 'Use ::contact[…], which says so and shows a line that is open, or name another contact.',
    });
    return escapeHtml(setText(localise(contact.name, chain)));
  }
  const shown = escapeHtml(number.replaceAll(' ', '\u00a0'));
  return trustHtml(
    medium === 'web'
      ? `<a class="num" href="${phoneHref(number)}">${shown}</a>`
      : `<span class="num"${medium === 'print' ? ` data-contact="${call.label}"` : ''}>${shown}</span>`,
  );
}

/** A file of the folder `static`, named by its path there; paper shows its name only. Dead ones are found on the finished site. */
function printFile(call: DirectiveCall, { library, medium }: BlockContext): Html {
  if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\.[a-z0-9]+)+$/.test(call.label)) {
    call.report({
      rule: 'directive-has-its-form',
      message: `“${call.label}” is no path of a file.`,
      remedy: 'Write the path below static/, such as :file[data/deti.csv].',
    });
    return escapeHtml(call.label);
  }
  const name = `<code>${call.label.split('/').at(-1)}</code>`;
  return trustHtml(
    medium === 'web' ? `<a href="${library.site.base}static/${call.label}">${name}</a>` : name,
  );
}

function printPeriod(
  call: DirectiveCall,
  { library, chain, setText, used }: BlockContext,
  form: 'plain' | 'within',
): Html {
  const found = findPeriod(library, call.label);
  if (!found)
    return reportMissing(
      call,
      'period',
      [...library.laws.values()].flatMap((law) => Object.keys(law.periods)),
    );
  used.periods.add(call.label);
  used.laws.add(found.lawId);
  return escapeHtml(setText(localise(found.period[form] ?? found.period.plain, chain)));
}
