import { type Entry, faultIn } from './entry.ts';
import type { Fault } from './faults.ts';

interface Consent {
  by: string;
  date: string;
  minor: boolean;
  expires?: string | undefined;
}

const GUARDIAN = /监护人|父|母|家长/;
const SHORTENED = /^.{1,2}同学$/;

/**
 * Faults of a consent to publish. Under eighteen a guardian consents and the full name stays away (个人信息保护法
 * 第三十一条 asks this below fourteen; the site keeps it for every minor). Whether a consent has run out cannot be
 * judged without a clock, only whether its dates are in order.
 * @param field where the name stands, e.g. `name`
 */
export function consentFaults(
  entry: Entry<{ consent: Consent; date: string; sample?: true | undefined }>,
  field: string,
  name: string,
): Fault[] {
  const { consent, date } = entry.data;
  const faults: Fault[] = [];
  if (consent.minor && !GUARDIAN.test(consent.by))
    faults.push(faultIn(entry, 'privacy', 'consent.by', consent.by, '未成年人要由监护人同意，例如：监护人（母亲）'));
  if (consent.minor && !SHORTENED.test(name))
    faults.push(faultIn(entry, 'privacy', field, '未成年人的全名', '姓 + 同学，例如：李同学'));
  if (consent.date > date)
    faults.push(
      faultIn(entry, 'dateOrder', 'consent.date', `${consent.date}，晚于发布日期 ${date}`, '先签同意书，再发布'),
    );
  if (consent.expires && consent.expires < consent.date)
    faults.push(
      faultIn(entry, 'dateOrder', 'consent.expires', `${consent.expires}，早于签署日期`, `${consent.date} 之后的日期`),
    );
  return faults;
}
