import type { VNode } from 'preact';
import { Raw } from '../components/raw.tsx';
import type { Brochure } from './brochure.ts';
import { Cloth } from './cloth.tsx';
import { CodeFigure } from './code-figure.tsx';
import { Logo } from './logo.tsx';
import type { TextSection } from './text-section.ts';

/** The strip of cloth at the head of the first page, with bleed on three sides. */
const strip = { left: -3, top: -3, right: 213, bottom: 41 };
const straw = { x: 187, y: 11 };

/** A text on whole pages: its head with a strip of cloth, then its sections, each with its scene. */
export function BrochurePages({ brochure }: { readonly brochure: Brochure }): VNode {
  const { look, name, pattern, picture, qr, sections, small, subtitle, title } = brochure;
  return (
    <main class={`brochure ${look}`}>
      <header class="head">
        <div class="strip">
          <Cloth class="on-indigo" pattern={pattern} area={strip} straw={straw} />
        </div>
        <h1>{title}</h1>
        <p class="subtitle">{subtitle}</p>
        {picture && <Raw class="picture" html={picture} />}
      </header>
      {sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
      <footer class="foot">
        <Logo name={name} heightMm={9} />
        {small.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {qr && <CodeFigure code={qr} moduleMm={0.5} />}
      </footer>
    </main>
  );
}

function Section({ section }: { readonly section: TextSection }): VNode {
  return (
    <section class={section.picture ? 'part pictured' : 'part'} data-section={section.id}>
      <h2>{section.title}</h2>
      {section.picture && <Raw class="picture" html={section.picture} />}
      <Raw class="words" html={section.body} />
    </section>
  );
}
