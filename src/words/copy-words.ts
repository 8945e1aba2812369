import { t } from './words.ts';

/** What `ui/CopyAddress.astro` says of an address, which `label` names. */
export const copyWords = (label: string) => ({
  label,
  copy: t('site.copy'),
  copyOf: t('site.copy.of', { label }),
  copied: t('site.copied'),
  failed: t('site.copy.failed'),
});
