import { shanghaiDay } from '../base/dates.ts';
import { nowLabel } from './now.ts';

/** Adds to dates that are true at any time what they mean today, marks today in strips and tables, and brings the day that matters into sight. */
const now = new Date();
document.querySelectorAll<HTMLElement>('[data-now]').forEach((mark) => {
  const { start, end, now: words } = mark.dataset;
  if (!start || !words) return;
  mark.textContent = nowLabel({ start, end }, now, words);
});
document.querySelectorAll<HTMLElement>(`[data-day="${shanghaiDay(now)}"]`).forEach((day) => {
  day.setAttribute('aria-current', 'date');
});
document.querySelectorAll<HTMLElement>('[data-strip]').forEach((strip) => {
  const day = strip.querySelector<HTMLElement>('[aria-current]') ?? strip.querySelector<HTMLElement>('.joint');
  if (day) strip.scrollLeft = day.offsetLeft - strip.clientWidth + day.offsetWidth + 48;
});
