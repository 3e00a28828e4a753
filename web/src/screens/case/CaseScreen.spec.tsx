import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { CaseScreen } from './CaseScreen.tsx';

const count = (fields: object) => ({
  countId: 'c1',
  number: 1,
  statute: 'PC 211',
  description: 'robbery',
  level: 'FELONY',
  offenseOn: '2026-11-02',
  agency: null,
  reportNumber: null,
  state: 'alleged',
  gate: 'EXCLUDED',
  gateItem: 9,
  gateWords: 'Item 9: robbery, every kind.',
  gateCites: [{ text: 'PC 667.5(c)(9)', code: 'PC' }],
  serious707bItem: null,
  enhancements: [],
  answers: null,
  ...fields,
});
const file = {
  caseId: 'k1',
  number: '24CMJV20110',
  branch: '602',
  youthId: 'y1',
  chosenName: 'Zuri',
  pronouns: 'she/her',
  age: 16,
  version: 1,
  otherCases: [],
  warrants: [],
  acts: [],
  identity: { legalFirstName: 'Zurina', legalLastName: 'Abara', bornOn: '2010-02-09', caseNumber: '24CMJV20110' },
  petitions: [
    {
      petitionId: 'p1',
      caseId: 'k1',
      kind: '602',
      ending: '2207',
      filedOn: '2026-11-04',
      state: 'pre_jurisdiction',
      stateWords: 'Before jurisdiction',
      version: 1,
      counts: [count({})],
      finding: null,
    },
  ],
  hearings: [
    {
      hearingId: 'h1',
      type: 'Jurisdiction hearing',
      heldOn: '2026-12-04',
      startsAt: '09:00',
      minutes: 60,
      state: 'SET',
      department: '261',
      version: 1,
    },
  ],
  participants: [
    {
      participationId: 'u1',
      role: 'minors_counsel',
      roleWords: 'Counsel for the youth',
      name: 'P. Lindqvist',
      kindWords: 'Public defender',
      relationshipWords: null,
      fromOn: '2026-10-14',
      untilOn: null,
      endedWords: null,
      version: 1,
    },
  ],
};
const at = { path: '/cases/:caseId', at: '/cases/k1' };

test('a case shows its counts with their gate, its hearings and its people, and no legal name', async () => {
  const { container } = renderInCourt(<CaseScreen />, { case: file }, at);

  expect(await screen.findByText('Excluded')).toBeTruthy();
  expect(screen.getByText('Jurisdiction hearing')).toBeTruthy();
  expect(container.innerHTML).not.toMatch(/Zurina|Abara/);
  expect(document.title).not.toContain('Zuri');
  await expectNoAxeFindings(container);
});

test('the identity is asked for, and hidden again', async () => {
  const { user } = renderInCourt(<CaseScreen />, { case: file }, at);

  await user.click(await screen.findByRole('button', { name: 'Show the identity' }));
  expect(await screen.findByText('Zurina Abara')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Hide it now' }));

  expect(screen.queryByText('Zurina Abara')).toBeNull();
});

test('a case that is sealed, absent or somebody else’s is nothing here', async () => {
  renderInCourt(<CaseScreen />, { case: null }, at);

  expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
});
