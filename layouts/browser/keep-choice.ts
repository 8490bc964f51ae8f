/** Choices that stand in the address, since nothing is stored: the keys of the exit off, larger letters. */
const keysOff = ['k', '0'] as const;
const large = ['p', '1'] as const;

/** Tells whether the address switches the keys off; every link of this site carries the choices of its page on. */
export function keepChoices(): boolean {
  const given = new URLSearchParams(location.search);
  const kept = new URLSearchParams();
  const isOff = given.has(...keysOff);
  if (isOff) kept.set(...keysOff);
  if (given.has(...large)) kept.set(...large);
  const show = () => {
    if (location.hash === '#large') kept.set(...large);
    if (location.hash === '#usual') kept.delete(large[0]);
    document.documentElement.classList.toggle('large', kept.has(...large));
  };
  const carry = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (kept.size === 0 || link?.origin !== location.origin || link.search !== '') return;
    if ('keys' in link.dataset || link.getAttribute('href')?.startsWith('#')) return;
    link.search = kept.toString();
  };
  show();
  addEventListener('hashchange', show);
  for (const kind of ['click', 'auxclick', 'contextmenu']) addEventListener(kind, carry, true);
  return isOff;
}
