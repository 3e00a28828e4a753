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

test('the administrator sees sessions, load, resources, settings, phrases and the law, keeps settings, phrases and closed days, and sees no case', () => {
  expect(actionsOf('administrator')).toEqual([
    'sessions.read',
    'home.read',
    'settings.read',
    'law.read',
    'changes.hear',
    'calendar.read',
    'resources.read',
    'feed.own',
    'phrase.read',
    'setting.change',
    'closure.enter',
    'emergency.enter',
    'resources.change',
    'phrase.change',
  ]);
});

test('probation and the social worker enter what happened, in their own cases; a clock itself is changed by the bench and the clerks', () => {
  expect(SEATS.filter((seat) => can(seat, 'clock.record'))).toEqual([
    'judge',
    'courtroom_clerk',
    'calendar_clerk',
    'probation_officer',
    'social_worker',
  ]);
  expect(SEATS.filter((seat) => can(seat, 'clock.change'))).toEqual(['judge', 'courtroom_clerk', 'calendar_clerk']);
  for (const seat of ['probation_officer', 'social_worker'] as const) {
    expect(grantsOf(seat).find(({ action }) => action === 'clock.record')?.on).toBe('own_case');
  }
});

test('a setting and an emergency extension belong to the judge and the administrator, a closed day to the administrator and the calendar clerk', () => {
  expect(SEATS.filter((seat) => can(seat, 'setting.change'))).toEqual(['judge', 'administrator']);
  expect(SEATS.filter((seat) => can(seat, 'emergency.enter'))).toEqual(['judge', 'administrator']);
  expect(SEATS.filter((seat) => can(seat, 'closure.enter'))).toEqual(['calendar_clerk', 'administrator']);
});

test('only the judge lets a session go over its limit or sets against a rule', () => {
  for (const action of ['session.allowOver', 'rule.except'] as const) expect(SEATS.filter((seat) => can(seat, action))).toEqual(['judge']);
});

test('who is kept apart from whom is for the bench and the clerks, and for counsel of the youth in the own case', () => {
  for (const action of ['separation.read', 'separation.change'] as const) {
    expect(SEATS.filter((seat) => can(seat, action))).toEqual(['judge', 'courtroom_clerk', 'calendar_clerk', 'minors_counsel']);
    expect(
      grantsOf('minors_counsel')
        .filter((one) => one.action === action)
        .map(({ on }) => on),
    ).toEqual(['own_case']);
  }
});

test('the prosecutor finds no slots, and reads neither needs nor separations nor queues', () => {
  for (const action of ['slots.find', 'needs.read', 'separation.read', 'queue.read', 'support.read', 'hearing.move'] as const) {
    expect([action, can('prosecutor', action)]).toEqual([action, false]);
  }
});

test('everybody keeps a feed of their own, and of nobody else', () => {
  expect(SEATS.every((seat) => grantsOf(seat).some(({ action, on }) => action === 'feed.own' && on === 'own_account'))).toBe(true);
});

test('nobody who works without petitions reads a clock', () => {
  for (const seat of ['sealing_clerk', 'advocate', 'coordinator', 'administrator'] as const) {
    for (const action of ['clocks.read', 'due.read'] as const) expect([seat, can(seat, action)]).toEqual([seat, false]);
  }
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

test('no clerk reads the team’s lines, and counsel reads them without writing any', () => {
  for (const seat of ['courtroom_clerk', 'calendar_clerk', 'sealing_clerk', 'county_counsel', 'administrator'] as const)
    expect([seat, can(seat, 'staffing.read')]).toEqual([seat, false]);
  for (const seat of ['minors_counsel', 'prosecutor'] as const)
    expect([seat, can(seat, 'staffing.read'), can(seat, 'staffing.write'), can(seat, 'staffing.flag')]).toEqual([seat, true, false, false]);
});

test('only the judge signs, returns a minute order and orders custody; the clerk prepares and records', () => {
  for (const action of ['minuteOrder.decide', 'custodyOrder.make', 'workingCopy.own'] as const)
    expect(SEATS.filter((seat) => can(seat, action))).toEqual(['judge']);
  expect(SEATS.filter((seat) => can(seat, 'minuteOrder.prepare'))).toEqual(['judge', 'courtroom_clerk']);
});

test('the advocate never reads a minute order, a warrant or a custody order', () => {
  for (const action of ['minuteOrder.read', 'warrant.read', 'custodyOrder.read'] as const) expect(can('advocate', action)).toBe(false);
});
