import { expect, test } from '@jest/globals';
import { localDate } from '../time/local-date.ts';
import type { HolderTaskState } from '../vocabulary/holder.ts';
import { orderMoves, type HolderNow } from './order-moves.ts';

const TODAY = localDate('2026-12-01');
const holders = (...states: readonly HolderTaskState[]): readonly HolderNow[] =>
  states.map((state, at) => ({ kind: at === 0 ? 'juvenile_court' : 'law_enforcement', state, destroyOn: localDate('2031-02-14') }));

test('an order is distributed once every agency was sent its copy, not before; the court is sent nothing', () => {
  expect(orderMoves('signed', holders('named', 'sent'), TODAY)).toEqual([{ command: 'distribute', to: 'distributed' }]);
  expect(orderMoves('signed', holders('sent', 'named'), TODAY)).toEqual([]);
  expect(orderMoves('signed', holders('sent', 'sent'), TODAY)).toEqual([{ command: 'distribute', to: 'distributed' }]);
});

test('it is partly complied with after the first full report, and complied with after the last', () => {
  expect(orderMoves('distributed', holders('sent', 'no_record', 'sealed'), TODAY)).toEqual([
    { command: 'reportSome', to: 'partly_complied' },
  ]);
  expect(orderMoves('partly_complied', holders('sealed', 'no_record', 'copy_sealed'), TODAY)).toEqual([
    { command: 'certify', to: 'complied' },
  ]);
});

test('the last copy may be sent after others have reported already', () => {
  expect(orderMoves('signed', holders('copy_sealed', 'sent'), TODAY).map(({ to }) => to)).toEqual(['distributed', 'partly_complied']);
});

test('once the day has come and every record is destroyed it is closed', () => {
  expect(orderMoves('complied', holders('destroyed', 'destroyed'), localDate('2031-02-14')).map(({ to }) => to)).toEqual([
    'destruction_due',
    'closed',
  ]);
  expect(orderMoves('complied', holders('copy_sealed', 'no_record'), TODAY)).toEqual([]);
});
