import { localise } from '../content/localise.ts';
import type { PressRoom } from '../content/press.ts';
import { formatNumber } from '../i18n/format.ts';
import type { BlockContext } from './block-context.ts';
import { renderWords } from './read-timeline.ts';

type PressFact = { readonly label: string; readonly value: string; readonly source: string };

/** Writes the box with help lines as plain text, ready to stand below an article. */
export function sayHelpBox(room: PressRoom, context: BlockContext): string {
  const html = renderWords(localise(room.helpBox, context.chain), 'content/press/room.yaml', {
    ...context,
    medium: 'print',
  });
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .trim();
}

/**
 * Reads the rows of the fact box: the latest value of a yearly series, or every value of a series that compares
 * within one year, since one of those alone would mislead.
 */
export function readPressFacts(room: PressRoom, { library, chain, setText, tag }: BlockContext): PressFact[] {
  return room.facts.flatMap((id) => {
    const statistic = library.statistics.get(id);
    if (!statistic) return [];
    const known = statistic.values.filter((row) => row.value !== null);
    const rows = known.some((row) => row.label) ? known : known.slice(-1);
    return rows.flatMap((row) => {
      if (row.value === null) return [];
      const title = localise(statistic.title, chain);
      const unit = row.label ? '' : ` ${localise(statistic.unit, chain)}`;
      const note = row.note ? `. ${localise(row.note, chain)}` : '';
      return [
        {
          label: setText(row.label ? `${title}: ${localise(row.label, chain)}` : title),
          value: setText(`${formatNumber(row.value, tag)}${unit} (${row.year})`),
          source: setText(`${row.sourceOrg}, ${row.sourceDate}${note}`),
        },
      ];
    });
  });
}
