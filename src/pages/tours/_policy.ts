import type { AstroGlobal } from 'astro';

/** What the loader of models needs of the security policy, on pages of campuses that have one: its decoder is wasm, its textures lie in the file. */
export function allowModels({ csp }: AstroGlobal): void {
  csp?.insertScriptResource("'wasm-unsafe-eval'");
  csp?.insertDirective("connect-src 'self' blob:");
}
