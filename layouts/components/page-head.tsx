import type { VNode } from 'preact';
import type { Html } from '../../scripts/content/html.ts';
import type { Frame, TextLanguage } from '../props/frame.ts';
import { DraftNotes } from './draft-notes.tsx';
import { Icon } from './icon.tsx';
import { Raw } from './raw.tsx';
import { TypeSize } from './type-size.tsx';

type PageHeadProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly picture?: Html | null | undefined;
  readonly language?: TextLanguage | null | undefined;
};

/** Way up, heading, lead, the state of the text, and a drawn scene beside them if the page has one. */
export function PageHead({ frame, title, lead, picture, language }: PageHeadProps): VNode {
  const { up } = frame;
  return (
    <div class={picture ? 'head cols wide' : 'head'}>
      <div>
        <div class="head-ways">
          {up === null ? null : (
            <a class="up" href={up.href}>
              <Icon name="arrow-up" />
              {up.text}
            </a>
          )}
          <TypeSize t={frame.t} />
        </div>
        <h1 lang={language?.tag} dir={language?.direction}>
          {title}
        </h1>
        {lead === '' ? null : (
          <p class="lead" lang={language?.tag} dir={language?.direction}>
            {lead}
          </p>
        )}
        <DraftNotes frame={frame} />
      </div>
      {picture ? <Raw html={picture} class="head-pic" /> : null}
    </div>
  );
}
