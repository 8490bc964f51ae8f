// First, so that a fault below cannot stop the exit: hours ask most of a browser.
import './page.ts';
import { showOpenNow } from './open-now.ts';

showOpenNow(document, new Date());
