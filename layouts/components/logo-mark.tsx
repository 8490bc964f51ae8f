import type { VNode } from 'preact';

/** The three blocks of the logo in one colour: one stands, one leans on it, a dome sits safe beneath. */
export function LogoMark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M2 30V11A9 9 0 0 1 11 2V30ZM13 2H18.5A9.5 9.5 0 0 1 18.5 21H13ZM15.5 30A6.5 6.5 0 0 1 28.5 30Z" />
    </svg>
  );
}
