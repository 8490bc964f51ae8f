import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          isolate: false,
          exclude: ['tests/**/*.browser.test.ts', 'tests/end-to-end/**', 'tests/fixtures/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          exclude: ['tests/end-to-end/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 3,
        },
      },
      {
        test: {
          name: 'end-to-end',
          include: ['tests/end-to-end/**/*.test.ts'],
          exclude: ['tests/end-to-end/**/*.timed.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // Browsers and builds wait a lot: with two files at a time two cores were idle for 40 % of it.
          maxWorkers: 3,
        },
      },
      {
        test: {
          name: 'timed',
          include: ['tests/end-to-end/**/*.timed.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // They measure milliseconds, so nothing else may run beside them.
          fileParallelism: false,
          // Two browsers fill two cores; with more of them a page may answer too late.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
