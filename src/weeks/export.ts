import { formatPeriod, jointLaunch, nationalLaunch, type Week } from './week.ts';

/** The timeline as open data: one flat record an edition; what nobody found is absent (JSON) or empty (CSV). */
export function weekRecord(week: Week) {
  const national = nationalLaunch(week);
  const joint = jointLaunch(week);
  return {
    year: week.year,
    edition: week.edition,
    theme: week.theme,
    start: week.start,
    end: week.end,
    period: formatPeriod(week),
    nationalLaunchCity: national?.city,
    nationalLaunchDate: national?.date,
    jointLaunchCity: joint?.city,
    jointLaunchDate: joint?.date,
    jointLaunchVenue: joint?.venue,
    sources: week.sources.map((source) => source.title),
    updated: week.updated,
  };
}
