declare const brand: unique symbol;

/** Markup that our own renderer made. A plain string is not one, so it cannot be printed unescaped by mistake. */
export type Html = string & { readonly [brand]: true };

/** Declares markup as made by us. Call it only where the markup was built or escaped in the same function. */
export function trustHtml(markup: string): Html {
  return markup as Html;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for use in HTML content and double-quoted attributes. */
export function escapeHtml(text: string): Html {
  return trustHtml(text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign));
}
