/** The machines of the training rooms: a download of its own, fetched when the first door opens. */
type Rooms = typeof import('../scene/Indoors.tsx') & typeof import('../room-walk.ts');

let rooms: Rooms | undefined;

/** Fetches the rooms once; resolves when one can be entered. */
export async function openRooms(): Promise<Rooms> {
  rooms ??= Object.assign(
    {},
    ...(await Promise.all([import('../scene/Indoors.tsx'), import('../room-walk.ts')])),
  ) as Rooms;
  return rooms;
}

/** The rooms where they have been fetched. */
export const openedRooms = (): Rooms | undefined => rooms;
