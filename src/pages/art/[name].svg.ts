import type { APIRoute, GetStaticPaths } from 'astro';
import { listEvents } from '../../events/collection.ts';
import { listPeople } from '../../people/collection.ts';
import { artOf, eventEmblem, placeholderName, storyArt } from '../../stories/art.ts';
import { listStories } from '../../stories/collection.ts';
import { listWorks } from '../../works/collection.ts';

/** The woven pictures that some page may show, each once. */
export const getStaticPaths = (async () => {
  const [stories, events, people, works] = await Promise.all([listStories(), listEvents(), listPeople(), listWorks()]);
  const names = new Set([
    ...stories.map((story) => /([\w-]+)\.svg$/.exec(story.art)![1]!),
    ...events.map(({ id, kind }) => placeholderName('event', id, eventEmblem(kind))),
    ...people.map(({ id }) => placeholderName('person', id)),
    ...works.map(({ id }) => placeholderName('work', id)),
  ]);
  return [...names].sort().map((name) => ({ params: { name } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const options = artOf(params.name ?? '');
  if (!options) return new Response('', { status: 404 });
  return new Response(storyArt(options), { headers: { 'Content-Type': 'image/svg+xml' } });
};
