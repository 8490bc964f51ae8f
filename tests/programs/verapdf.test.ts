import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readVeraReport } from '../../scripts/programs/read-vera-report.ts';
import { validateUa1 } from '../../scripts/programs/verapdf.ts';

const jars = path.resolve('.cache/judges/verapdf');

describe('veraPDF', () => {
  it('is asked for with the command that fetches it', async () => {
    await expect(validateUa1(['a.pdf'], { jars: '/not/here' })).rejects.toThrow(
      'node scripts/programs/fetch-jars.mjs verapdf /not/here',
    );
  });

  it.skipIf(!existsSync(jars))(
    'gives a verdict for each file, also for what it cannot read',
    async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'pospolu-verapdf-'));
      const plain = path.join(folder, 'plain.pdf');
      const broken = path.join(folder, 'broken.pdf');
      const pdf = await PDFDocument.create();
      pdf.addPage();
      await writeFile(plain, await pdf.save());
      await writeFile(broken, 'not a PDF');
      const verdicts = await validateUa1([broken, path.join(folder, 'missing.pdf'), plain], { jars });
      await rm(folder, { recursive: true });
      expect(verdicts.map((verdict) => [path.basename(verdict.file), verdict.passed])).toEqual([
        ['broken.pdf', false],
        ['missing.pdf', false],
        ['plain.pdf', false],
      ]);
      expect(verdicts[2]?.failures.map((failure) => failure.clause)).toContain('7.1-8');
      expect(verdicts[1]?.failures[0]?.description).toBe('The file was not judged.');
    },
    60_000,
  );
});

describe('a report of veraPDF', () => {
  it('becomes a verdict with clause, count and first place', () => {
    const json = JSON.stringify({
      report: {
        jobs: [
          { itemDetails: { name: '/a.pdf' }, validationResult: [{ compliant: true, details: {} }] },
          {
            itemDetails: { name: '/b.pdf' },
            validationResult: [
              {
                compliant: false,
                details: {
                  ruleSummaries: [
                    {
                      clause: '7.3',
                      testNumber: 1,
                      description: 'Figures need Alt',
                      failedChecks: 4,
                      checks: [{ context: 'root/page[0]' }],
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
    });
    const verdicts = readVeraReport(json);
    expect(verdicts.get('/a.pdf')).toEqual({ file: '/a.pdf', passed: true, failures: [] });
    expect(verdicts.get('/b.pdf')?.failures).toEqual([
      { clause: '7.3-1', description: 'Figures need Alt', count: 4, context: 'root/page[0]' },
    ]);
  });
});
