import { PlacePage } from './components/place-page.tsx';
import { defineLayout } from './define-layout.ts';
import type { PlaceProps } from './props/finder.ts';

export default defineLayout<PlaceProps>('district', PlacePage);
