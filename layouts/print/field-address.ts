/** A place to fill: a line (or several) to write on, or a box to tick. `label` is what a screen reader says. */
export type Field =
  | { readonly kind: 'line'; readonly label: string; readonly rows: number }
  | { readonly kind: 'box'; readonly label: string };

/**
 * Writes a field as the address of a link: Chromium prints no form fields, but it tags links and keeps their place,
 * so the repair step makes fields of them.
 * @example writeFieldAddress({ kind: 'box', label: 'Klíče' }) // field:box?label=Kl%C3%AD%C4%8De
 */
export function writeFieldAddress(field: Field): string {
  const rows = field.kind === 'line' ? `&rows=${field.rows}` : '';
  return `field:${field.kind}?label=${encodeURIComponent(field.label)}${rows}`;
}

/** Reads a field from the address of a link; null where it is an ordinary link. */
export function readFieldAddress(address: string): Field | null {
  const [, kind, query = ''] = /^field:(line|box)\?(.*)$/.exec(address) ?? [];
  if (kind === undefined) return null;
  const values = new URLSearchParams(query);
  const label = values.get('label') ?? '';
  return kind === 'box' ? { kind, label } : { kind: 'line', label, rows: Number(values.get('rows') ?? 1) };
}
