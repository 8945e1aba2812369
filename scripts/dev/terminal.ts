import node from 'astro/logger/node';

type Destination = ReturnType<typeof node>;

/** What Astro says in English of entries that do not pass; our own check says it in the editor's words. */
const TOLD_BETTER = /^Failed to reload |transport was disconnected/;

/** Astro's log for live editing; Astro loads it by its path. */
export default function terminal(): Destination {
  const plain = node();
  return {
    ...plain,
    write: (event) => {
      if (!TOLD_BETTER.test(event.message)) plain.write(event);
    },
  };
}
