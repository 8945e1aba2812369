import { expect, test } from 'vitest';
import type { Policy } from '../../src/policies/policy.ts';
import { policyRecords } from '../../src/policies/records.ts';

const policy = (more: Partial<Policy>) => ({ id: 'x', name: '办法', scope: '全国', years: [], ...more }) as Policy;

test('a policy stands in the year it was issued in first, and in the places it holds for', () => {
  const [own, joint, national] = policyRecords([
    policy({ scope: '重庆', date: '2025-11-28', years: [2024] }),
    policy({ scope: '川渝', years: [2021] }),
    policy({}),
  ]);
  expect(own).toMatchObject({ years: [2025, 2024], places: ['500000'] });
  expect(joint).toMatchObject({ years: [2021], places: ['510000', '500000'] });
  expect(national).toMatchObject({ years: [], places: [] });
});
