import { expect, it } from 'vitest';
import { countVitest } from '../../scripts/commands/test/count-vitest.ts';

const report = (changes: object = {}) =>
  JSON.stringify({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [],
    ...changes,
  });

it('counts what passed and what was skipped', () => {
  expect(countVitest('unit', report(), 0)).toEqual({ name: 'unit', passed: 3, failed: 0, skipped: 2 });
});
it('counts a file that did not load as a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(countVitest('unit', report({ testResults }), 1).failed).toBe(1);
});
it('counts a run that ended badly as a failure', () => {
  expect(countVitest('unit', report(), 1).failed).toBe(1);
});
it('refuses a report without counts', () => {
  expect(() => countVitest('unit', '{}', 0)).toThrow(TypeError);
});
