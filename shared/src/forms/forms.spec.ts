import { describe, expect, test } from '@jest/globals';
import type { Refusal } from '../refusal.ts';
import type { Result } from '../result.ts';
import { localDate } from '../time/local-date.ts';
import { parseAddOrder } from './parse-add-order.ts';
import { parseAppearance } from './parse-appearance.ts';
import { parseEnteredDay } from './fields.ts';
import { parseDefense } from './parse-defense.ts';
import { parseFilePetition, parsePetitionAtTheDoor } from './parse-file-petition.ts';
import { parseHolderStep } from './parse-holder-step.ts';
import { parseRecordResult } from './parse-record-result.ts';
import { parseSetHearing } from './parse-set-hearing.ts';
import { parseSignFinding } from './parse-sign-finding.ts';
import { parseSignIn } from './parse-sign-in.ts';
import { parseConfirmRecall, parseRecallWarrant } from './parse-warrant-act.ts';

const ID = '018f6b7a-0000-7000-8000-000000000001';
const COUNT = {
  number: 1,
  statute: 'PC 484(a)/488',
  description: 'Petty theft',
  level: 'MISDEMEANOR',
  offenseOn: '2026-10-01',
  agency: 'Compton Sheriff’s Station',
  reportNumber: '26-1',
  enhancements: [],
  statuteConfirmed: false,
};
const PETITION = { caseId: ID, youth: null, caseNumber: null, kind: '602', filedOn: '2026-11-20', counts: [COUNT] };
const SIGNED = {
  hearingId: ID,
  petitionId: ID,
  version: 1,
  basis: 'TRAFFICKING_236_23',
  answers: [{ countId: ID, victim: true, coerced: true, directResult: true, fear: true }],
  evidenceKinds: ['expert'],
  privilegeClaimed: false,
  setAside: false,
  holders: [{ key: 'probation:Probation, Los Angeles', destroyOn: '2031-11-24' }],
  extraHolders: [],
};

function problems(result: Result<unknown>): readonly string[] {
  const refusal: Refusal | null = result.ok ? null : result.refusal;
  return refusal?.code === 'INVALID' ? refusal.problems.map(({ field, message }) => `${field}: ${message}`) : [];
}

describe('what may be taken is taken', () => {
  test.each([
    ['a petition', parseFilePetition(PETITION)],
    [
      'a hearing',
      parseSetHearing({
        caseId: ID,
        petitionId: null,
        sessionId: ID,
        type: 'detention',
        minutes: 20,
        mode: 'IN_PERSON',
        startsAt: '09:30',
      }),
    ],
    ['a result', parseRecordResult({ hearingId: ID, version: 2, result: 'HEARD' })],
    ['a finding', parseSignFinding(SIGNED)],
    ['a step of the defense', parseDefense({ petitionId: ID, version: 1, basis: 'trafficking_236_23', initiator: 'minors_counsel' })],
    ['a sign-in', parseSignIn({ signInName: ' ferro ', password: ' with a blank ' })],
    ['a holder’s step', parseHolderStep({ holderTaskId: ID, version: 1, step: 'receive', on: '2026-12-01' })],
    ['an order', parseAddOrder({ hearingId: ID, version: 1, words: 'Meet the advocate.', ownerRole: 'advocate', dueOn: null })],
    ['an appearance', parseAppearance({ hearingId: ID, version: 1, appearanceId: ID, attendance: 'REMOTE' })],
    ['a recall', parseRecallWarrant({ warrantId: ID, version: 1 })],
    ['a confirmation', parseConfirmRecall({ warrantId: ID, version: 2, confirmedBy: 'Deputy A. Moss' })],
  ])('%s', (_what, result) => {
    expect(problems(result)).toEqual([]);
    expect(result.ok).toBe(true);
  });

  test('capitals of the API become the words of the record, and what is left out becomes null', () => {
    const read = parseSignFinding(SIGNED);

    expect(read.ok && read.value).toMatchObject({
      basis: 'trafficking_236_23',
      vehicle: null,
      initiator: null,
      fosterHearingHeld: null,
      answers: [expect.objectContaining({ juvenileFinding: null })],
    });
  });

  test('a password keeps its blanks, a sign-in name does not', () => {
    expect(parseSignIn({ signInName: ' ferro ', password: ' x ' })).toEqual({ ok: true, value: { signInName: 'ferro', password: ' x ' } });
  });
});

describe('each problem is a sentence with its field', () => {
  test('everything missing in a petition comes at once', () => {
    expect(problems(parseFilePetition({ ...PETITION, kind: '999', filedOn: '2026-02-30', counts: [{ ...COUNT, statute: ' ' }] }))).toEqual([
      'kind: Choose the kind of petition.',
      'filedOn: The filing date does not exist. Correct it.',
      'counts.0.statute: The count has no statute. Enter it as charged, such as PC 484(a).',
    ]);
  });

  test.each([
    ['a null sign', 'A\0B', 'This holds a sign that cannot be kept. Type it again.'],
    ['half a sign', 'A\ud800B', 'This holds a sign that cannot be kept. Type it again.'],
    ['signs without a width alone', '\u200b\u200b', 'The count has no description. Enter it as charged.'],
  ])('a text with %s is refused at its field', (_what, description, sentence) => {
    expect(problems(parseFilePetition({ ...PETITION, counts: [{ ...COUNT, description }] }))).toEqual([
      `counts.0.description: ${sentence}`,
    ]);
  });

  test('a petition needs a case or a youth with a case number, never both', () => {
    expect(problems(parseFilePetition({ ...PETITION, caseId: null }))).toEqual([
      'youth: Choose a case, or enter the youth of a new one.',
      'caseNumber: A new case needs its number. Enter it.',
    ]);
  });

  test('PC 647(b) against a person under 18 is refused at the door, with the cite', () => {
    const read = parsePetitionAtTheDoor(
      { ...PETITION, counts: [{ ...COUNT, statute: 'PC 647(b)' }] },
      { bornOn: localDate('2011-03-14'), today: localDate('2026-11-24') },
    );

    expect(read.ok ? '' : JSON.stringify(read.refusal)).toContain('PC 647(b)(5)');
  });

  test('a continuance by agreement, without a date, is refused twice', () => {
    expect(problems(parseRecordResult({ hearingId: ID, version: 2, result: 'CONTINUED', goodCause: 'Agreed.' }))).toEqual([
      'goodCause: Agreement or convenience is not good cause. Write the facts.',
      'continuedToSessionId: A continued matter needs its new date. Choose a session.',
    ]);
  });

  test.each([
    [
      'minutes: A hearing takes at least 1 minute. Enter its length.',
      parseSetHearing({ caseId: ID, sessionId: ID, type: 'detention', minutes: 0, mode: 'remote' }),
    ],
    [
      'type: Choose the kind of hearing from the list.',
      parseSetHearing({ caseId: ID, sessionId: ID, type: 'chat', minutes: 5, mode: 'remote' }),
    ],
    [
      'confirmedBy: Call the Sheriff, then enter who confirmed the recall.',
      parseConfirmRecall({ warrantId: ID, version: 2, confirmedBy: ' ' }),
    ],
    ['step: Choose the step from the list.', parseHolderStep({ holderTaskId: ID, version: 1, step: 'unseal', on: '2026-12-01' })],
    ['version: The version is missing. Read the matter again.', parseHolderStep({ holderTaskId: ID, step: 'seal', on: '2026-12-01' })],
    ['signInName: Enter your sign-in name.', parseSignIn({ signInName: '', password: 'x' })],
  ])('%s', (sentence, result) => {
    expect(problems(result)).toContain(sentence);
  });
});

describe('A day that somebody enters', () => {
  test.each([
    ['1899-12-31', null],
    ['1900-01-01', '1900-01-01'],
    ['2199-12-31', '2199-12-31'],
    ['2200-01-01', null],
    ['9999-12-31', null],
    ['0226-11-20', null],
    ['2026-02-30', null],
  ])('%s lies in the years of a court, or is a slip of the hand', (text, read) => {
    expect(parseEnteredDay(text)).toBe(read);
  });
});
