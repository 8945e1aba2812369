import type { SchemaContext as AstroContext } from 'astro:content';

/**
 * What a schema is a function of. In Astro it is the loader's own context; in scripts and tests
 * `plainContext` stands in for it, so one schema runs in all three.
 */
export type SchemaContext = Pick<AstroContext, 'image'>;
