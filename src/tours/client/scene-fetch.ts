import type { SceneData } from '../scene-data.ts';

const scenes = new Map<string, Promise<SceneData>>();

/** The scene's data, fetched once; the page asks for it while the rest of the script is still on its way. */
export function sceneFor(address: string): Promise<SceneData> {
  const known = scenes.get(address);
  if (known) return known;
  const scene = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (await response.json()) as SceneData;
  });
  scene.catch(() => scenes.delete(address));
  scenes.set(address, scene);
  return scene;
}
