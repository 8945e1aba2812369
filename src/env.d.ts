/// <reference types="astro/client" />

interface ImportMetaEnv {
  readonly SAMPLES: string;
  readonly PROFILE: string;
}
