import type { Leaflet } from '../../../layouts/print/leaflet.ts';

/**
 * Turns a leaflet into its discreet edition (F31): a neutral title, black on white, no pictures, no logo. What is said
 * inside stays the same.
 */
export function makePlain(leaflet: Leaflet, neutralTitle: string): Leaflet {
  const { inside, outside } = leaflet.panels;
  const bare = ({ picture: _, ...panel }: (typeof inside)[number]) => panel;
  const [a, b, c] = outside;
  const [d, e, f] = inside;
  return {
    ...leaflet,
    look: 'plain',
    title: neutralTitle,
    subtitle: '',
    panels: { outside: [bare(a), bare(b), bare(c)], inside: [bare(d), bare(e), bare(f)] },
  };
}
