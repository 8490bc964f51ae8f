import type { Leaflet, Panel } from '../../../layouts/print/leaflet.ts';
import { trustHtml } from '../../content/html.ts';

/** Words of what stands on the outside of a discreet leaflet. */
export type PlainWords = { readonly title: string; readonly notes: string };

/**
 * Turns a leaflet into its discreet edition (F31): a neutral title, black on white, no pictures, no logo. Who finds it
 * folded sees the cover or the back, so the back is empty for notes; what stood there is on the flap, which folds in.
 * The flap's own text is left out: no panel has room for it in every language. What is said inside stays the same.
 */
export function makePlain(leaflet: Leaflet, words: PlainWords): Leaflet {
  const { inside, outside } = leaflet.panels;
  const bare = ({ picture: _, ...panel }: Panel) => panel;
  const [, back, cover] = outside;
  const [d, e, f] = inside;
  return {
    ...leaflet,
    look: 'plain',
    title: words.title,
    subtitle: '',
    panels: {
      outside: [bare(back), notesPanel(words.notes), bare(cover)],
      inside: [bare(d), bare(e), bare(f)],
    },
  };
}

function notesPanel(title: string): Panel {
  return { id: 'notes', kind: 'notes', title, body: trustHtml('') };
}
