import { expect, test } from '@jest/globals';
import type { Ground } from '../ground.ts';
import { aGround, aHearing, aSession, at, TUESDAY } from '../testing/slot-builders.ts';
import { brokenRules } from './hard-rules.ts';

test('hearings that need an interpreter take one before any is booked: no more at a minute than the court has', () => {
  const wanted = aHearing({ hearingId: 'mine', language: 'es' });
  const interpreter = (resourceId: string, hearingId: string | null = null) => ({
    language: 'es',
    resourceId,
    busy: hearingId === null ? [] : [{ on: TUESDAY, startsAt: 540, endsAt: 550, hearingId }],
  });
  const needs = (hearingId: string, startsAt = 540, language = 'es') => ({
    hearingId,
    language,
    on: TUESDAY,
    startsAt,
    endsAt: startsAt + 10,
  });
  const broken = (interpreters: Ground['interpreters'], interpreted: Ground['interpreted'], of = wanted) =>
    brokenRules(at(aSession()), of, aGround({ interpreters, interpreted })).map(({ rule }) => rule);
  const [one, two] = [interpreter('i-1'), interpreter('i-2')];

  expect(broken([one], [needs('other')])).toEqual(['interpreterTaken']);
  expect(broken([one], [needs('other', 530), needs('later', 550), needs('mine'), needs('korean', 540, 'ko')])).toEqual([]);
  expect(broken([one, two], [needs('other')])).toEqual([]);
  expect(broken([one, two], [needs('other'), needs('third')])).toEqual(['interpreterTaken']);
  expect(broken([one, two], [needs('one after', 535), needs('another', 545)])).toEqual([]);
  expect(broken([one, two], [needs('late', 545), needs('later', 549)])).toEqual(['interpreterTaken']);
  expect(broken([interpreter('i-1', 'booked'), two], [needs('booked')])).toEqual([]);
  expect(broken([interpreter('i-1', 'booked'), two], [needs('booked'), needs('other')])).toEqual(['interpreterTaken']);
  expect(broken([one], [needs('lead')], { ...wanted, leadHearingId: 'lead' })).toEqual([]);
  expect(broken([interpreter('i-1', 'lead')], [needs('lead')], { ...wanted, leadHearingId: 'lead' })).toEqual([]);
});
