import type { VNode } from 'preact';
import type { PlaceProps } from '../props/finder.ts';
import { LinkList } from './link-list.tsx';
import { NextWays } from './next-ways.tsx';
import { PageFrame } from './page-frame.tsx';
import { PageHead } from './page-head.tsx';
import { ServiceGroup } from './service-group.tsx';

/** A region or a district: what is nearest, the level below, lines and other services, ways on. */
export function PlacePage(page: PlaceProps): VNode {
  const { districts, frame, groups, lead, lists, nearest, next, title } = page;
  return (
    <PageFrame frame={frame}>
      <PageHead frame={frame} title={title} lead={lead} />
      <ServiceGroup group={nearest} t={frame.t} />
      {districts === null ? null : <LinkList {...districts} />}
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
