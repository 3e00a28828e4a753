import { expect, test } from '@jest/globals';
import { beginEntry, dropDraft, keepDraft, type DraftStore } from './finding-draft.ts';
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

function aStore(): DraftStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
  };
}

test('a draft comes back with every answer, and the sheet opens unsigned', () => {
  const store = aStore();
  const entry = takeStep(SHEET, takeStep(SHEET, emptyEntry(SHEET), { kind: 'allFiveYes' }), { kind: 'readBack' });

  keepDraft(store, 'p-1', entry);

  expect(beginEntry(store, SHEET)).toMatchObject({ answers: entry.answers, stage: 'answering' });
});

test('a draft that cannot be read counts as none', () => {
  const store = aStore();
  store.setItem('starling.sheet.p-1', '{"answers":');

  expect(beginEntry(store, SHEET)).toEqual(emptyEntry(SHEET));
});

test('a signed sheet leaves no draft behind', () => {
  const store = aStore();
  keepDraft(store, 'p-1', emptyEntry(SHEET));

  dropDraft(store, 'p-1');

  expect(store.texts.size).toBe(0);
});
