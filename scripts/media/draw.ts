import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { stillKey } from '../../src/tours/still.ts';
import type { TourState } from '../../src/tours/state.ts';
import type { Tour } from '../../src/tours/tour.ts';
import type { View } from './studio.tsx';

/** Sixteen hex digits that change when what a picture shows changes. */
export const stillHash = (tour: Tour, name: string): string =>
  createHash('sha256').update(stillKey(tour, name)).digest('hex').slice(0, 16);

export interface Studio {
  /** One picture as PNG, twice as fine as its size, which is 1280×720 unless told. */
  draw: (tour: Tour, name: string, change?: Partial<TourState>, frame?: Frame) => Promise<Drawn>;
  close: () => Promise<void>;
}

/** Another size, and another view from above. */
export interface Frame {
  width: number;
  height: number;
  view: View;
}

export interface Drawn {
  png: Buffer;
  calls: number;
  triangles: number;
}

/** Opens the page in which pictures are drawn, in a Chromium of its own. */
export async function openStudio(root: string, executablePath: string): Promise<Studio> {
  // Vite and the browser are loaded only where something is drawn: every build asks for the hashes.
  const { launch, SOFTWARE_WEBGL } = await import('../test/chromium.ts');
  const script = await bundle(root);
  const browser = await launch(executablePath, SOFTWARE_WEBGL);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 2 });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.setContent(
      '<style>body{margin:0;height:100vh}canvas{display:block;width:100%!important;height:100%!important}</style>',
    );
    await page.addScriptTag({ content: script });
    return {
      draw: async (tour, name, change, frame) => drawOn(page, faults, await withFiles(root, tour), name, change, frame),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function drawOn(
  page: Page,
  faults: string[],
  tour: Tour,
  name: string,
  change?: Partial<TourState>,
  frame?: Frame,
): Promise<Drawn> {
  await page.setViewportSize({ width: frame?.width ?? 1280, height: frame?.height ?? 720 });
  const cost = await page.evaluate(([one, picture, more, view]) => window.studio(one, picture, more, view), [
    tour,
    name,
    change,
    frame?.view,
  ] as const);
  const png = await page.locator('canvas').screenshot();
  if (faults.length > 0) throw new Error(`${tour.id}/${name}: ${faults.join('; ')}`);
  return { png, ...cost };
}

/** The studio's script in one piece. */
async function bundle(root: string): Promise<string> {
  const { build } = await import('vite');
  const out = await mkdtemp(join(tmpdir(), 'studio-'));
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      // Also where a test asks: there Vite would take the other JSX, which production React does not have.
      oxc: { jsx: { runtime: 'automatic', development: false } },
      build: {
        outDir: out,
        lib: {
          entry: join(root, 'scripts/media/studio.tsx'),
          formats: ['iife'],
          name: 'tours',
          fileName: () => 'studio.js',
        },
      },
    });
    return await readFile(join(out, 'studio.js'), 'utf8');
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

const types: Record<string, string> = { glb: 'model/gltf-binary', webp: 'image/webp', png: 'image/png' };

/** A campus with its models and photos in it: the studio's page has no server to fetch them from. */
async function withFiles(root: string, tour: Tour): Promise<Tour> {
  const inlined = async (file: string): Promise<string> => {
    const bytes = await readFile(join(root, 'content/tours', tour.id, file));
    return `data:${types[file.split('.').pop()!] ?? 'image/jpeg'};base64,${bytes.toString('base64')}`;
  };
  const buildings = tour.buildings.map(async (one) => (one.model ? { ...one, model: await inlined(one.model) } : one));
  const stops = tour.stops.map(async (stop) =>
    stop.photo ? { ...stop, photo: (await inlined(String(stop.photo))) as never } : stop,
  );
  return { ...tour, buildings: await Promise.all(buildings), stops: await Promise.all(stops) };
}
