import { describe, expect, it } from 'vitest';
import { markArtifacts } from '../../../scripts/publications/pdf/artifacts-mark.ts';
import { readOperations, writeOperations } from '../../../scripts/publications/pdf/artifacts-operations.ts';
import { surveyContent } from '../../../scripts/publications/pdf/artifacts-survey.ts';

const mark = (content: string, silent: readonly number[] = []) => {
  const { operations } = markArtifacts(readOperations(content), {
    isArtifact: (number) => silent.includes(number),
    isTaggedForm: (name) => name === '/Tagged',
    middle: 100,
  });
  return writeOperations(operations).split('\n');
};
const layout = '/Artifact <</Type /Layout>> BDC';

describe('a content stream', () => {
  it('is read with strings, comments, names and arrays, and written back the same', () => {
    const content = '/F1 12 Tf (a \\) (b) c) Tj [(x) -20 <00AF>] TJ\n% note\n/X <</A [1 2] /B (q)>> BDC EMC';
    expect(readOperations(content)).toEqual([
      { operands: '/F1 12', operator: 'Tf' },
      { operands: '(a \\) (b) c)', operator: 'Tj' },
      { operands: '[(x) -20 <00AF>]', operator: 'TJ' },
      { operands: '/X <</A [1 2] /B (q)>>', operator: 'BDC' },
      { operands: '', operator: 'EMC' },
    ]);
    const once = writeOperations(readOperations(content));
    expect(writeOperations(readOperations(once))).toBe(once);
  });

  it('is refused when it ends too soon', () => {
    expect(() => readOperations('1 0 0')).toThrow('in the middle of an operation');
    expect(() => readOperations('(abc')).toThrow('in the middle of a string');
  });
});

describe('marking artifacts', () => {
  it('marks paths outside of content and leaves content alone', () => {
    expect(mark('0 0 5 5 re f /P <</MCID 0>> BDC BT (a) Tj ET EMC')).toEqual([
      layout,
      '0 0 5 5 re',
      'f',
      'EMC',
      '/P <</MCID 0>> BDC',
      'BT',
      '(a) Tj',
      'ET',
      'EMC',
    ]);
  });

  it('does not mark a clip, and ends an artifact before the graphics state does', () => {
    expect(mark('q 0 0 5 5 re W n 0 0 1 1 re f 1 1 1 1 re f Q')).toEqual([
      ...['q', '0 0 5 5 re', 'W', 'n'],
      ...[layout, '0 0 1 1 re', 'f', '1 1 1 1 re', 'f', 'EMC', 'Q'],
    ]);
  });

  it('marks a running head whose line runs from right to left, with the marks inside it', () => {
    const head =
      'BT 1 0 0 1 10 180 Tm /ReversedChars BMC /Span <</ActualText <feff0644>>> BDC <01> Tj EMC EMC ET';
    const marked = mark(head);
    expect(marked[0]).toContain('/Subtype /Header');
    expect(marked.slice(1, -1).join(' ')).toBe(writeOperations(readOperations(head)).replaceAll('\n', ' '));
    expect(marked.at(-1)).toBe('EMC');
  });

  it('tells running heads from feet by their height', () => {
    const text = (y: number) => `BT 1 0 0 1 10 ${y} Tm (x) Tj ET`;
    expect(mark(text(180))[0]).toContain('/Subtype /Header');
    expect(mark(text(20))[0]).toContain('/Subtype /Footer');
    expect(mark(`1 0 0 -1 0 200 cm ${text(180)}`)[1]).toContain('/Subtype /Footer');
    expect(mark(`0 0 9 9 re W n ${text(180)}`)[3]).toBe(layout);
  });

  it('turns content that says nothing into an artifact', () => {
    expect(mark('/TR <</MCID 4>> BDC 0 0 1 1 re f EMC', [4])[0]).toBe(layout);
  });

  it('marks pictures, but not forms that are tagged inside', () => {
    expect(mark('/Picture Do')).toEqual([layout, '/Picture Do', 'EMC']);
    expect(mark('/Tagged Do')).toEqual(['/Tagged Do']);
  });
});

describe('a survey of content', () => {
  it('tells text from drawing and where a drawing is, inside its clip', () => {
    const content = `q 2 0 0 2 10 10 cm 0 0 5 5 re W n
      /Figure <</MCID 1>> BDC 0 0 50 3 re f EMC Q /P <</MCID 2>> BDC BT (x) Tj ET EMC`;
    const surveys = surveyContent(readOperations(content), () => false);
    expect(surveys.get(1)).toEqual({ hasText: false, bounds: { left: 10, bottom: 10, right: 20, top: 16 } });
    expect(surveys.get(2)).toEqual({ hasText: true, bounds: null });
  });
});
