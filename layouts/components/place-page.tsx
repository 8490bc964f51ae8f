import type { VNode } from 'preact';
import type { PlaceProps } from '../props/finder.ts';
import { LinkList } from './link-list.tsx';
import { NextWays } from './next-ways.tsx';
import { PageFrame } from './page-frame.tsx';
import { PageHead } from './page-head.tsx';
import { ServiceGroup } from './service-group.tsx';

/** A region or a district: groups of services in the order of their use, lists of places and lines, ways on. */
export function PlacePage({ frame, groups, lead, lists, next, title }: PlaceProps): VNode {
  return (
    <PageFrame frame={frame}>
      <PageHead frame={frame} title={title} lead={lead} />
      {groups.map((group) => (
        <ServiceGroup key={group.id} group={group} t={frame.t} />
      ))}
      {lists.map((list) => (
        <LinkList key={list.id} {...list} />
      ))}
      <NextWays title={frame.t('next.label')} id="next-label" links={next} />
    </PageFrame>
  );
}
