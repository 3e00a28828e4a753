import { describe, expect, test } from '@jest/globals';
import { checksFor, type ChecksFor } from './hearing-checks.ts';

const of = (words: Partial<ChecksFor> = {}) =>
  checksFor({ mode: 'in_person', isInCustody: false, isHardNews: false, exitPlan: 'ordinary', needs: [], ...words });

describe('What is to be ready for a hearing', () => {
  test('is both rides, a place to wait, food, and a safe contact for a youth who comes', () => {
    expect(of()).toEqual(['safe_contact', 'ride_to_court', 'ride_home', 'waiting_place', 'food']);
  });

  test('is the safe contact alone by video, and nothing for a matter without an appearance', () => {
    expect([of({ mode: 'remote' }), of({ mode: 'no_appearance', isInCustody: true, isHardNews: true })]).toEqual([['safe_contact'], []]);
  });

  test('is the transport order, own clothes and an adult to leave with for one who comes from custody', () => {
    expect(of({ isInCustody: true })).toEqual(expect.arrayContaining(['transport_order', 'clothes', 'release_adult']));
  });

  test('is counsel told first before hard news, and a way out when it is not the ordinary one', () => {
    expect(of({ isHardNews: true })).toContain('counsel_told_first');
    expect([of({ exitPlan: 'escort' }).includes('exit_plan'), of().includes('exit_plan')]).toEqual([true, false]);
  });

  test('follows what the youth needs, each thing once', () => {
    expect(of({ needs: ['support_person', 'facility_dog', 'food', 'school', 'phone'] })).toEqual([
      'safe_contact',
      'ride_to_court',
      'ride_home',
      'waiting_place',
      'food',
      'support_person',
      'facility_dog',
      'phone_plan',
    ]);
  });
});
