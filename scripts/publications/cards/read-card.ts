import type { Card, CardRow } from '../../../layouts/print/card.ts';
import type { BlockContext } from '../../blocks/block-context.ts';
import { openingOf } from '../../blocks/opening-of.ts';
import type { Issue } from '../../content/edition-ledger.ts';
import { localise } from '../../content/localise.ts';
import { fileOfData, placeInData } from '../../content/place-of.ts';
import type { CardPlan } from '../../content/publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { directionOf, sayEdition } from '../print-context.ts';

/** Reads the plan of a card; numbers and hours come from the contacts, and one without a number is a finding. */
export function readCard(
  plan: CardPlan,
  context: BlockContext,
  issue: Issue,
): { card: Card; diagnostics: readonly Diagnostic[] } {
  const { chain, library, setText, t, tag } = context;
  const say = (texts: Record<string, string>) => setText(localise(texts, chain));
  const diagnostics: Diagnostic[] = [];
  const readRow = (row: CardPlan['sides'][number]['rows'][number], at: (string | number)[]): CardRow[] => {
    const contact = library.contacts.get(row.contact);
    const number = contact?.status === 'publish' ? contact.phones[0] : undefined;
    if (!contact || number === undefined) {
      diagnostics.push({
        severity: 'error',
        rule: 'number-may-be-shown',
        ...placeInData(library, fileOfData(library, `publications/${plan.id}`), at),
        message: `The number of “${row.contact}” is withheld or unknown.`,
        remedy: 'Name a contact whose number may be shown.',
      });
      return [];
    }
    const nonstop = openingOf(contact, context.date)?.nonstop === true;
    const hours = sayHours(contact.hours, nonstop, contact.kind === 'emergency');
    return [{ number: number.replaceAll(' ', '\u00a0'), line: say(row.line), hours }];
  };
  /** Emergency numbers answer at all times; a card for the wallet has room for one word where others say more. */
  const sayHours = (hours: Record<string, string> | null, nonstop: boolean, emergency: boolean) => {
    if ((nonstop && emergency) || hours === null) return null;
    return nonstop && plan.paper === 'wallet' ? t('contact.nonstop') : say(hours);
  };
  const card: Card = {
    language: { tag, dir: directionOf(library, tag) },
    id: plan.id,
    title: say(plan.head),
    name: plan.hem ? library.site.name : null,
    hem: plan.hem,
    paper: plan.paper,
    sides: plan.sides.map((side, index) => ({
      title: say(side.title),
      rows: side.rows.flatMap((row, place) => readRow(row, ['sides', index, 'rows', place, 'contact'])),
      blank: side.blank ? say(side.blank) : null,
    })),
    edition: sayEdition(plan.code, context, issue),
  };
  return { card, diagnostics };
}
