type GoodPage = {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly safety: 'high' | 'normal';
  /** Address that the page names as canonical, null for none. */
  readonly address: string | null;
  readonly title: string;
  readonly description: string | null;
  /** Where the quiet twin of the page stands, on the normal way; null on the quiet way and where there is none. */
  readonly quiet?: string | null;
  readonly family: readonly { readonly tag: string; readonly href: string }[];
};

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** Prints a page in which every rule holds: small, and with one of everything that rules look at. */
export function goodPage({
  address,
  description,
  direction,
  family,
  quiet,
  safety,
  tag,
  title,
}: GoodPage): string {
  const exit = '<a class="exit" href="https://meteo.example/" rel="noreferrer noopener">Sortir</a>';
  // A page of class high has a menu at its foot, a link to it and a way up.
  const ways = safety === 'high' ? '<a href="#menu">Menu</a><a class="up" href="/fr/">Ensemble</a>' : '';
  const menu = safety === 'high' ? '<footer id="menu"><a href="/fr/">Accueil</a></footer>' : '';
  return `<!DOCTYPE html>
<html lang="${tag}" dir="${direction}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
${description === null ? '' : `<meta name="description" content="${description}">`}
${address === null ? '' : `<link rel="canonical" href="${address}">`}
${family.map((member) => `<link rel="alternate" hreflang="${member.tag}" href="${member.href}">`).join('\n')}
<link rel="icon" href="/assets/icon.svg">
<link rel="stylesheet" href="/assets/site.css">
<script type="module" src="/assets/page.js"></script></head>
<body><header>${safety === 'high' ? exit : ''}<a class="skip" href="#content">Au contenu</a>${ways}</header>
<section id="safety"><p>La trace de cette visite reste. <a href="tel:3919">3919</a>
${quiet ? `<a href="${quiet}" data-replace>Sans bruit</a>` : ''}</p></section>
<main id="content"><h1>Que faire maintenant</h1>
<h2 id="now">Maintenant</h2><p><a href="#now">Ici</a> <a href="/fr/aide/">Aide</a>
<a href="https://elsewhere.example/" rel="noopener noreferrer">Ailleurs</a>
<a href="/ar/" lang="ar" hreflang="ar" dir="rtl">العربية</a></p>
<p><img src="/assets/wave.svg" alt="" width="20" height="10" loading="lazy">
<svg aria-hidden="true"><use href="#mark"></use></svg></p>
<h3>Heures</h3><table><tr><th scope="col">Jour</th></tr><tr><td>lundi</td></tr></table>
<label for="words">Mots</label><input id="words" type="text" autocomplete="off">
</main>${menu}<svg aria-hidden="true"><symbol id="mark"><path d="M0 0"/></symbol></svg></body></html>
`;
}
