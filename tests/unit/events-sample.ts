import type { Event } from '../../src/events/event.ts';

/** An event with the fields a test does not care about. */
export const eventLike = (some: Partial<Event> & Pick<Event, 'id' | 'when'>): Event => ({
  title: '川渝联合活动周启动仪式',
  kind: 'ceremony',
  kindName: '启动仪式',
  series: 'joint',
  where: {},
  open: [],
  organisers: [],
  organisersMore: false,
  hosts: [],
  schools: [],
  contests: [],
  summary: '两地在同一天启动活动周。',
  figures: [],
  status: '正常',
  revision: 0,
  sources: [{ title: '《通知》' }],
  updated: '2024-05-18',
  year: 2024,
  hasBody: false,
  takingPart: [],
  ...some,
});
