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

/** Reads the latest value of each series in the fact box, with its year and who published it. */
export function readPressFacts(room: PressRoom, { library, chain, setText, tag }: BlockContext): PressFact[] {
  return room.facts.flatMap((id) => {
    const statistic = library.statistics.get(id);
    const latest = statistic?.values.filter((row) => row.value !== null).at(-1);
    if (!statistic || !latest || latest.value === null) return [];
    const unit = localise(statistic.unit, chain);
    const label = latest.label
      ? `${localise(statistic.title, chain)}: ${localise(latest.label, chain)}`
      : localise(statistic.title, chain);
    return [
      {
        label: setText(label),
        value: setText(`${formatNumber(latest.value, tag)} ${unit} (${latest.year})`),
        source: setText(`${latest.sourceOrg}, ${latest.sourceDate}`),
      },
    ];
  });
}
