import { getCollection, render } from 'astro:content';
import { visible } from '../base/build.ts';
import { once } from '../base/once.ts';
import { byDate, type Policy } from './policy.ts';

const entries = once(async () => new Map((await getCollection('policies')).map((entry) => [entry.id, entry])));

/** Every policy, newest first. */
export const listPolicies = once(async (): Promise<Policy[]> =>
  visible([...(await entries()).values()].map(({ id, data }) => ({ id, ...data }))).sort(byDate),
);

export async function getPolicies(ids: readonly string[]): Promise<Policy[]> {
  return (await listPolicies()).filter((policy) => ids.includes(policy.id));
}

/** The body of a policy's page. */
export async function renderPolicy(id: string) {
  const entry = (await entries()).get(id);
  if (!entry) throw new Error(`No policy "${id}"`);
  return (await render(entry)).Content;
}
