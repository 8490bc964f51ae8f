import type { VNode } from 'preact';
import { Raw } from '../components/raw.tsx';
import type { PairLanguage, Pairs } from './pairs.ts';
import type { TextSection } from './text-section.ts';

/** Two languages side by side: each section of the reader's language stands beside the same of the office's. */
export function PairsPages({ pairs }: { readonly pairs: Pairs }): VNode {
  const [own, other] = pairs.languages;
  return (
    <main class="pairs">
      <header class="pair head">
        <div class="own">
          <p class="language">{own.name}</p>
          <h1>{own.title}</h1>
        </div>
        <div class="other" lang={other.tag} dir={other.dir}>
          <p class="language">{other.name}</p>
          <p class="title">{other.title}</p>
        </div>
      </header>
      {pairs.rows.map(([first, second]) => (
        <section key={first.id} class={first.body === '' ? 'pair leading' : 'pair'} data-section={first.id}>
          <Half section={first} language={null} />
          <Half section={second} language={other} />
        </section>
      ))}
      <footer class="small">
        {pairs.small.map((line, index) => {
          const language = pairs.languages[index];
          return (
            <p key={line} lang={language?.tag} dir={language?.dir}>
              {line}
            </p>
          );
        })}
      </footer>
    </main>
  );
}

type HalfProps = { readonly section: TextSection; readonly language: PairLanguage | null };

function Half({ language, section }: HalfProps): VNode {
  const spoken = language ? { lang: language.tag, dir: language.dir } : {};
  return (
    <div class={language ? 'other' : 'own'} {...spoken}>
      <h2>{section.title}</h2>
      <Raw html={section.body} />
    </div>
  );
}
