/// <reference types="vite/client" />
import type { Report } from './report.ts';

/* Runs on the page while one edits: shows above it what is wrong with the content, until it is mended. */

/** Colours of the system, so that it is legible by day and by night, and nobody takes it for a part of the page. */
const styles = {
  box: 'position:fixed;inset:0 0 auto;z-index:2147483647;max-block-size:60vh;overflow:auto;padding:12px 16px;background:Canvas;color:CanvasText;border-block-end:4px solid crimson;font:16px/1.6 system-ui,sans-serif',
  headline: 'cursor:pointer;font-weight:700',
  text: 'margin:8px 0 0;white-space:pre-wrap;font:14px/1.6 ui-monospace,monospace',
};

function element(tag: string, style: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.style.cssText = style;
  made.textContent = text;
  return made;
}

/** Can be folded to its headline where it hides what one looks at. */
function bannerOf({ headline, text }: Report): HTMLElement {
  const banner = element('details', styles.box);
  banner.setAttribute('open', '');
  banner.setAttribute('role', 'alert');
  banner.dataset.contentReport = '';
  banner.append(element('summary', styles.headline, headline), element('pre', styles.text, text));
  return banner;
}

let banner: HTMLElement | undefined;

if (import.meta.hot) {
  import.meta.hot.on('content:report', (report: Report | null) => {
    banner?.remove();
    banner = report ? bannerOf(report) : undefined;
    // Beside the body: moving on in a tour changes what is in it.
    if (banner) document.documentElement.append(banner);
  });
  import.meta.hot.send('content:ask');
}
