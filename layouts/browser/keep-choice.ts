/** The choice that stands in the address, since nothing is stored: `?k=0` switches the keys of the exit off. */
const off = 'k=0';

/** Tells whether the address switches the keys off; then every link of this site carries the choice on. */
export function keepChoice(): boolean {
  if (!new URLSearchParams(location.search).has('k', '0')) return false;
  const carry = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link?.origin === location.origin && link.search === '' && !('keys' in link.dataset))
      link.search = off;
  };
  for (const kind of ['click', 'auxclick', 'contextmenu']) addEventListener(kind, carry, true);
  return true;
}
