import { expect, test } from '@jest/globals';
import { SEAT, type Seat } from '../vocabulary/seat.ts';
import { ACTION } from './actions.ts';
import { actionsOf, can, grantsOf } from './can.ts';
import { GRANTS } from './grants.ts';

const SEATS = Object.keys(SEAT).filter((key): key is Seat => Object.hasOwn(SEAT, key));
const ACTIONS = Object.keys(ACTION).filter((key): key is keyof typeof ACTION => Object.hasOwn(ACTION, key));

test('every action is granted to somebody', () => {
  expect(ACTIONS.filter((action) => !GRANTS.some((grant) => grant.action === action))).toEqual([]);
});

test('no grant stands there twice', () => {
  const lines = GRANTS.map(({ seat, action, on }) => `${seat} ${action} ${on}`);

  expect(new Set(lines).size).toBe(lines.length);
});

test('only the judge signs a finding and a minute', () => {
  expect(SEATS.filter((seat) => can(seat, 'finding.sign'))).toEqual(['judge']);
  expect(SEATS.filter((seat) => can(seat, 'hearing.signMinute'))).toEqual(['judge']);
});

test('only the judge and the sealing clerk reach the sealing desk, and only the clerk records there', () => {
  expect(SEATS.filter((seat) => can(seat, 'sealingDesk.read'))).toEqual(['judge', 'sealing_clerk']);
  expect(SEATS.filter((seat) => can(seat, 'holder.recordStep'))).toEqual(['sealing_clerk']);
});

test('the coordinator, the advocate and the administrator never open a legal name, a finding or an outcome', () => {
  for (const seat of ['coordinator', 'advocate', 'administrator'] as const) {
    for (const action of ['identity.read', 'findingSheet.read', 'outcome.read'] as const) expect(can(seat, action)).toBe(false);
  }
});

test('the administrator sees sessions and settings and no case', () => {
  expect(actionsOf('administrator')).toEqual(['sessions.read', 'home.read', 'settings.read', 'changes.hear']);
});

test('counsel raises and withdraws the defense; the prosecutor does neither', () => {
  expect(can('minors_counsel', 'defense.assert') && can('minors_counsel', 'defense.withdraw')).toBe(true);
  expect(can('prosecutor', 'defense.assert') || can('prosecutor', 'defense.withdraw')).toBe(false);
});

test('whoever reads because of a role in the case reads only there', () => {
  for (const seat of ['minors_counsel', 'probation_officer', 'social_worker', 'advocate', 'county_counsel'] as const) {
    expect(
      grantsOf(seat)
        .filter(({ action }) => action === 'case.read')
        .map(({ on }) => on),
    ).toEqual(['own_case']);
  }
});
