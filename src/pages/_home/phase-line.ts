import { phaseOf } from '../../weeks/phase.ts';

/** Says where in time the visitor stands towards the edition on show; the words come from the page. */
const line = document.querySelector<HTMLElement>('[data-week-start]');
const { weekStart, weekEnd, before, during, after } = line?.dataset ?? {};
if (line && weekStart && weekEnd) {
  const now = phaseOf(weekStart, weekEnd, new Date());
  if (now.phase === 'before') line.textContent = (before ?? '').replace('{days}', String(now.days));
  if (now.phase === 'during') line.textContent = (during ?? '').replace('{day}', String(now.day));
  if (now.phase === 'after') line.textContent = after ?? '';
}
