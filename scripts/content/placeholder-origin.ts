/** Stands in feeds until the operator sets the address of the site; RFC 2606 keeps it from ever existing. */
export const placeholderOrigin = 'https://portal.invalid';
