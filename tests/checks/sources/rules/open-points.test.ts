import { describe, expect, it } from 'vitest';
import { contactWasVerified } from '../../../../scripts/checks/sources/rules/contact-was-verified.ts';
import { lawIsConfirmed } from '../../../../scripts/checks/sources/rules/law-is-confirmed.ts';
import { operatorHasDecided } from '../../../../scripts/checks/sources/rules/operator-has-decided.ts';
import { reviewIsCurrent } from '../../../../scripts/checks/sources/rules/review-is-current.ts';
import { translationIsCurrent } from '../../../../scripts/checks/sources/rules/translation-is-current.ts';
import { faultsOf, loadChanged, replace } from '../changed-site.ts';

const signed = 'review: { by: Anna Zmyślona, role: lekarka, on: 2026-01-01, until: 2026-06-01 }';

describe('review-is-current', () => {
  it('counts what waits, one open line a kind', async () => {
    expect(await faultsOf(reviewIsCurrent)).toMatchObject([
      { severity: 'open', file: 'content/pl', message: '8 texts wait for a professional.' },
      { severity: 'open', file: 'content/he', message: '3 translations wait for a native speaker.' },
    ]);
  });

  it('does not count a judged text until its judgement is too old', async () => {
    const changes = { 'pl/office/index.md': replace('review: none', signed) };
    expect((await faultsOf(reviewIsCurrent, changes))[0]?.message).toMatch(/^7 texts/);
    expect((await faultsOf(reviewIsCurrent, changes, '2026-06-01'))[0]?.message).toMatch(/^7 texts/);
    expect((await faultsOf(reviewIsCurrent, changes, '2026-06-02'))[0]?.message).toMatch(/^8 texts/);
  });
});

describe('translation-is-current', () => {
  const page = 'he/advice/index.md';
  const record = async (id: string) => {
    const library = await loadChanged({});
    return library.pages
      .get('pl')
      ?.get('advice/index')
      ?.sections.find((section) => section.id === id)?.hash;
  };

  it('tells of sections that changed, that are missing and that nobody compared, one line a file', async () => {
    const current = await record('start');
    const changes = {
      [page]: replace(
        'review: none',
        `review: none\ntranslated:\n  start: "${current}"\n  night: "00000000"`,
      ),
      'pl/advice/index.md': (text: string) =>
        `${text}\n## Nowe {#new}\n\nTekst.\n\n## Inne {#other}\n\nTekst.\n`,
    };
    const faults = await faultsOf(translationIsCurrent, changes);
    expect(faults.filter(({ file }) => file === `content/${page}`)).toMatchObject([
      {
        severity: 'open',
        line: 1,
        message: 'Sections changed in the source: night; not translated: new, other.',
        remedy: expect.stringContaining(`content/${page}`),
      },
    ]);
  });

  it('is silent on a translation that follows its source', async () => {
    const translated = `translated:\n  start: "${await record('start')}"\n  night: "${await record('night')}"`;
    const faults = await faultsOf(translationIsCurrent, {
      [page]: replace('review: none', `review: none\n${translated}`),
    });
    expect(faults.filter(({ file }) => file === `content/${page}`)).toEqual([]);
  });

  it('says so once where no section was compared yet', async () => {
    const faults = await faultsOf(translationIsCurrent);
    expect(faults.find(({ file }) => file === `content/${page}`)?.message).toBe(
      'No section was compared with the source yet.',
    );
  });
});

describe('contact-was-verified', () => {
  const line = 'data/contacts/night-line.yaml';

  it('counts numbers that nobody called and numbers that are withheld', async () => {
    expect(await faultsOf(contactWasVerified)).toMatchObject([
      {
        severity: 'open',
        file: 'content/data/contacts',
        message: '2 contacts were never checked by a person.',
      },
      { severity: 'due', message: '1 contact is withheld until somebody verifies it.' },
    ]);
  });

  it('is silent on a number for 90 days, then it is due, and open after 180 if it is a crisis line', async () => {
    const called = (file: string, day: string) =>
      faultsOf(
        contactWasVerified,
        { [file]: replace('checked: null', `checked: { on: ${day}, by: Anna Zmyślona, how: phone }`) },
        '2026-07-01',
      );
    const found = async (file: string, day: string) =>
      (await called(file, day))
        .filter(({ message }) => message.startsWith('contacts/'))
        .map(({ message, severity }) => `${severity} ${message}`);
    // 1 July 2026 less 89, 90, 91, 180 and 181 days. The night line is of kind emergency.
    expect(await found(line, '2026-04-03')).toEqual([]);
    expect(await found(line, '2026-04-02')).toEqual([]);
    expect(await found(line, '2026-04-01')).toEqual(['due contacts/night-line.yaml: checked 91 days ago.']);
    expect(await found(line, '2026-01-02')).toEqual(['due contacts/night-line.yaml: checked 180 days ago.']);
    expect(await found(line, '2026-01-01')).toEqual(['open contacts/night-line.yaml: checked 181 days ago.']);
    const [fault] = (await called(line, '2026-01-01')).filter(({ message }) =>
      message.startsWith('contacts/'),
    );
    expect(fault).toMatchObject({ file: `content/${line}`, line: 38, remedy: 'Call and set checked.on.' });
  });

  it('lets a number that is no crisis line stay due', async () => {
    const faults = await faultsOf(
      contactWasVerified,
      {
        [line]: (text) =>
          text
            .replace('kind: emergency', 'kind: counselling')
            .replace('checked: null', 'checked: { on: 2025-01-01, by: Anna Zmyślona, how: phone }'),
      },
      '2026-07-01',
    );
    expect(faults.map(({ severity }) => severity)).toEqual(['open', 'due', 'due']);
  });

  it('no longer counts a called number among those that nobody called', async () => {
    const called = replace('checked: null', 'checked: { on: 2026-01-01, by: Anna Zmyślona, how: phone }');
    expect((await faultsOf(contactWasVerified, { [line]: called })).map(({ message }) => message)).toEqual([
      '1 contact was never checked by a person.',
      '1 contact is withheld until somebody verifies it.',
    ]);
  });
});

describe('law-is-confirmed', () => {
  const law = 'data/law/shelter.yaml';

  it('counts laws that wait for a lawyer', async () => {
    expect(await faultsOf(lawIsConfirmed)).toMatchObject([
      { severity: 'open', file: 'content/data/law', message: '1 law waits for a lawyer.' },
    ]);
  });

  it('is silent when all are confirmed', async () => {
    const change = replace(
      'confirmed: null',
      'confirmed: { by: Jan Zmyślony, role: adwokat, on: 2026-01-01 }',
    );
    expect(await faultsOf(lawIsConfirmed, { [law]: change })).toEqual([]);
  });
});

describe('operator-has-decided', () => {
  it('is silent when origin, host and publisher are known', async () => {
    expect(await faultsOf(operatorHasDecided)).toEqual([]);
  });

  it('asks for the host, on which the quiet way depends', async () => {
    const change = replace('host: nginx', 'host: null');
    expect(await faultsOf(operatorHasDecided, { 'site.yaml': change })).toMatchObject([
      { severity: 'open', line: 5, message: 'The operator has not yet filled in: host.' },
    ]);
  });

  it('names what is missing, at the first of them', async () => {
    const change = (text: string) =>
      text
        .replace('address: ulica Zmyślona 1, Miasto', 'address: null')
        .replace(/contact: redakcja.*/, 'contact: null');
    expect(await faultsOf(operatorHasDecided, { 'site.yaml': change })).toMatchObject([
      {
        severity: 'open',
        file: 'content/site.yaml',
        line: 29,
        column: 3,
        message: 'The operator has not yet filled in: publisher.address, publisher.contact.',
      },
    ]);
  });
});
