import { expect, test } from '@jest/globals';
import { beginEntry, readSheets, withSheet, withoutSheet } from './finding-draft.ts';
import { emptyEntry, type SheetFacts } from './finding-entry.ts';
import { takeStep } from './finding-steps.ts';

const SHEET: SheetFacts = {
  petitionId: 'p-1',
  counts: [{ countId: 'c-1', number: 1, gate: 'ELIGIBLE', state: 'alleged' }],
  holders: [],
  isVehicleNeeded: false,
  vehicles: [],
  isFosterPlaced: false,
  isRaised: true,
  basis: 'trafficking_236_23',
  recitals: [],
  isRenewal: false,
  restitutionRulings: [],
  priors: [],
};

const NONE = readSheets(null);
const answered = takeStep(SHEET, emptyEntry(SHEET), { kind: 'allFiveYes' });

test('a draft comes back with every answer, and the sheet opens unsigned', () => {
  const kept = JSON.stringify(withSheet(NONE, 'p-1', takeStep(SHEET, answered, { kind: 'readBack' })));

  expect(beginEntry(readSheets(JSON.parse(kept)), SHEET)).toEqual({ ...emptyEntry(SHEET), answers: answered.answers });
});

test('a draft that cannot be read counts as none, and harms no other', () => {
  const kept = readSheets({ sheets: { ...withSheet(NONE, 'p-2', answered).sheets, 'p-1': { answers: 'yes' } } });

  expect(beginEntry(kept, SHEET)).toEqual(emptyEntry(SHEET));
  expect(beginEntry(kept, { ...SHEET, petitionId: 'p-2' }).answers).toEqual(answered.answers);
  expect(beginEntry(readSheets({ result: 'HEARD' }), SHEET)).toEqual(emptyEntry(SHEET));
});

test('a signed sheet is taken out of the draft, and the last one leaves none behind', () => {
  const both = withSheet(withSheet(NONE, 'p-1', answered), 'p-2', answered);

  const left = withoutSheet(both, 'p-1');

  expect(left).toEqual(withSheet(NONE, 'p-2', answered));
  expect(withoutSheet(left ?? NONE, 'p-2')).toBeNull();
});
