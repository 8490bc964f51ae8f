import type { VNode } from 'preact';
import type { Card, CardRow, CardSide } from './card.ts';

/** Front and back of a card, each a page of its own; the size of the numbers follows how many there are. */
export function CardSheet({ card }: { readonly card: Card }): VNode {
  return (
    <main class={`card ${card.paper}${card.hem ? ' with-hem' : ''}`}>
      {card.sides.map((side, index) => (
        <section key={side.title} class="side" data-side={index + 1}>
          {card.hem && <Hem />}
          {index === 0 && <h1>{card.title}</h1>}
          <Side side={side} />
          {index === card.sides.length - 1 && (
            <p class="small">{card.name === null ? card.edition : `${card.name} · ${card.edition}`}</p>
          )}
        </section>
      ))}
    </main>
  );
}

function Side({ side }: { readonly side: CardSide }): VNode {
  return (
    <>
      <h2>{side.title}</h2>
      <ul class="numbers">
        {side.rows.map((row) => (
          <Row key={row.number} {...row} />
        ))}
        {side.blank !== null && (
          <li class="blank">
            <span>{side.blank}</span>
          </li>
        )}
      </ul>
    </>
  );
}

function Row({ hours, line, number }: CardRow): VNode {
  return (
    <li class={number.length > 4 ? 'long' : 'short'}>
      <b class="num">{number}</b>
      <span>
        {line}
        {hours !== null && <small> {hours}</small>}
      </span>
    </li>
  );
}

/** The hem of the cloth: a strip of indigo with two rows of pins. */
function Hem(): VNode {
  const pins = Array.from({ length: 36 }, (_, index) => 1.5 + index * 3);
  return (
    <svg class="hem" viewBox="0 0 108 5" aria-hidden="true">
      <rect class="strip" width="108" height="5" />
      {pins.map((x) => (
        <path key={x} class="pins" d={`M${x} 1.6h0M${x + 1.5} 3.4h0`} />
      ))}
    </svg>
  );
}
