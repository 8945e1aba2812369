import { shanghaiDay } from '../base/dates.ts';
import { nowLabel } from './now.ts';

/** Adds to dates that are true at any time what they mean today, and marks today in strips and tables. */
const now = new Date();
document.querySelectorAll<HTMLElement>('[data-now]').forEach((mark) => {
  const { start, end, now: words } = mark.dataset;
  if (!start || !words) return;
  mark.textContent = nowLabel({ start, end }, now, words);
  mark.hidden = false;
});
document.querySelectorAll<HTMLElement>(`[data-day="${shanghaiDay(now)}"]`).forEach((day) => {
  day.setAttribute('aria-current', 'date');
});
