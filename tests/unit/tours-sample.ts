import type { Building, Room, Stop, Ways } from '../../src/tours/tour.ts';

/** A building 40 × 20 about [100, 100], its front to the south. */
export const building = (over: Partial<Building> = {}): Building =>
  ({ id: 'shop', at: [100, 100], size: [40, 20], face: '南', shape: '矩形', ...over }) as Building;

/** A stop that looks north and leads nowhere. */
export const stop = (id: string, at: Stop['at'], over: Partial<Stop> = {}): Stop =>
  ({ id, name: id, at, look: '北', exits: [], say: [], ...over }) as Stop;

const lathes = { id: 'lathes', building: 'shop', size: [12, 9] } as unknown as Room;

/** A gate, a square 58.5 m north of it before the shop's door at [100, 88.5], and two stops in the shop's room. */
export const sampleTour: Ways = {
  buildings: [building()],
  rooms: [lathes],
  stops: [
    stop('gate', [100, 20], { exits: ['square'] }),
    stop('square', [100, 78.5], {
      exits: ['gate', { to: 'door', by: 'stairs' }, { to: 'lathe', arrive: 135 }],
    }),
    stop('door', [6, 1], { room: 'lathes', look: '东北', exits: ['square', 'lathe'] }),
    stop('lathe', [6, 7], { room: 'lathes', look: '西', exits: ['door', 'square'] }),
  ],
};
