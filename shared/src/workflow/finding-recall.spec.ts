import { expect, test } from '@jest/globals';
import type { WarrantHolder } from '../vocabulary/warrant.ts';
import { decideFinding } from './finding-consequences.ts';
import { proposeFinding } from './finding-proposal.ts';
import type { FindingFacts } from './finding-facts.ts';
import { aFullEntry, anId, findingFacts } from './testing/finding-builders.ts';

const heldBy = (...holders: readonly (WarrantHolder | null)[]): FindingFacts =>
  findingFacts({
    warrants: holders.map((holder, at) => ({
      warrantId: anId(51 + at),
      caseId: anId(2),
      petitionId: anId(1),
      kind: 'bench',
      state: 'issued',
      holder,
    })),
  });

function recallsTold(facts: FindingFacts): readonly string[] {
  const result = decideFinding(facts, aFullEntry(facts));
  if (!result.ok) throw new Error(result.refusal.map(({ message }) => message).join(' '));
  return (result.value.end?.notices ?? []).filter(({ kind }) => kind === 'warrant_recall').map(({ recipient }) => recipient);
}

test.each([
  ['sheriff', 'The Sheriff'],
  ['probation', 'Probation'],
  ['police', 'The police'],
  ['child_welfare', 'The child welfare agency'],
  [null, 'The Sheriff'],
] as const)('a recall by finding of a warrant with %s is told to its holder: %s', (holder, office) => {
  const facts = heldBy(holder);

  expect(recallsTold(facts)).toEqual([office]);
  expect(
    proposeFinding(facts)
      .willBeSent.filter(({ detail }) => detail === 'The recall.')
      .map(({ words }) => words),
  ).toEqual([office]);
});

test('two warrants with one holder are two calls, and one line of what is sent', () => {
  const facts = heldBy('probation', 'probation', 'sheriff');

  expect(recallsTold(facts)).toEqual(['Probation', 'Probation', 'The Sheriff']);
  expect(
    proposeFinding(facts)
      .willBeSent.filter(({ detail }) => detail === 'The recall.')
      .map(({ words }) => words),
  ).toEqual(['Probation', 'The Sheriff']);
});
