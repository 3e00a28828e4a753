import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { SettingsScreen } from './SettingsScreen.tsx';

const aPhrase = (fields: object = {}) => ({
  phraseId: '0197dd08-5400-7c22-a35f-2302e8a3e5d1',
  code: 'school_records',
  words: 'School records go to the education advocate.',
  spokenEn: 'Your school papers go to the person who helps you with school.',
  spokenEs: null,
  ownerRole: 'probation_officer',
  ownerWords: 'Probation officer',
  dueUnit: 'court_days',
  dueAmount: 3,
  dueOn: null,
  hearingTypes: [],
  ordinal: 4,
  validFrom: '2026-01-01',
  validUntil: null,
  version: 2,
  ...fields,
});
const ended = aPhrase({
  phraseId: '0197dd08-5400-7c22-a35f-2302e8a3e5d2',
  code: 'old',
  words: 'An older wording.',
  validUntil: '2026-11-30',
});
const endsToday = aPhrase({
  phraseId: '0197dd08-5400-7c22-a35f-2302e8a3e5d3',
  code: 'last',
  words: 'Its last day is today.',
  validUntil: '2026-12-01',
});
const later = aPhrase({
  phraseId: '0197dd08-5400-7c22-a35f-2302e8a3e5d4',
  code: 'next',
  words: 'From next year.',
  validFrom: '2026-12-02',
});
const open = (answers: Answers = {}, acts: readonly string[] = ['phrase.read', 'phrase.change']) =>
  renderInCourt(
    <SettingsScreen />,
    { courtSettings: [], courtClosures: [], emergencyExtensions: [], orderPhrases: [aPhrase(), ended, endsToday, later], ...answers },
    { path: '/settings', at: '/settings?view=phrases', viewer: { acts: [...acts] } },
  );

describe('the court’s phrases', () => {
  test('each says who carries it out, how its day is counted, whether it is said in Spanish, and whether it is offered', async () => {
    const { container } = open();

    const table = await screen.findByRole('table', { name: 'Order phrases' });
    const row = within(table).getByText('School records go to the education advocate.').closest('tr');
    expect(row?.textContent).toContain('Probation officer');
    expect(row?.textContent).toContain('3 court days');
    expect(row?.textContent).toContain('not said in Spanish yet');
    expect(row?.textContent).toContain('Offered');
    expect(within(table).getByText('Its last day is today.').closest('tr')?.textContent).toContain('Offered');
    expect(within(table).getByText('From next year.').closest('tr')?.textContent).toContain('Later');
    expect(within(table).queryByText('An older wording.')).toBeNull();
    await expectNoAxeFindings(container);
  });

  test('those that ended the day before are there on demand', async () => {
    const { user } = open();

    await user.click(await screen.findByRole('checkbox', { name: 'Show those that ended' }));
    expect(screen.getByText('An older wording.').closest('tr')?.textContent).toContain('Ended');
  });

  test('one is changed in its own row, with the version that was read and its days', async () => {
    const sent: unknown[] = [];
    const kept = ({ input }: { readonly input: unknown }) => (sent.push(input), { __typename: 'PhraseKept', phrase: aPhrase() });
    const { user, container } = open({ savePhrase: kept });

    await user.click(await screen.findByRole('button', { name: 'Change: School records go to the education advocate.' }));
    const form = screen.getByRole('form', { name: 'Change: School records go to the education advocate.' });
    await user.type(within(form).getByLabelText('Said in Spanish'), 'Tus papeles de la escuela.');
    await expectNoAxeFindings(container);
    await user.click(within(form).getByRole('button', { name: 'Save it' }));

    expect(await screen.findByText('Saved. Orders that were made with it stay as they are.')).toBeTruthy();
    expect(sent).toMatchObject([
      { code: 'school_records', version: 2, spokenEs: 'Tus papeles de la escuela.', dueUnit: 'court_days', dueAmount: 3, validUntil: null },
    ]);
  });

  test('a new one says what it lacks at its fields first', async () => {
    const { user } = open();

    await screen.findByRole('table', { name: 'Order phrases' });
    await user.keyboard('n');
    const form = screen.getByRole('form', { name: 'Enter a phrase' });
    await user.click(within(form).getByRole('button', { name: 'Save it' }));
    expect((await within(form).findAllByText('Write how it is said to the youth.')).length).toBeGreaterThan(0);
  });

  test('one is ended with today, asked once more', async () => {
    const sent: unknown[] = [];
    const kept = ({ input }: { readonly input: unknown }) => (sent.push(input), { __typename: 'PhraseKept', phrase: aPhrase() });
    const { user } = open({ endPhrase: kept });

    await user.click(await screen.findByRole('button', { name: 'End: School records go to the education advocate.' }));
    await user.click(screen.getByRole('button', { name: 'Yes, end it' }));
    expect(await screen.findByText('Its last day is Dec 1, 2026. Orders that were made with it stay.')).toBeTruthy();
    expect(sent).toEqual([{ phraseId: '0197dd08-5400-7c22-a35f-2302e8a3e5d1', version: 2, validUntil: '2026-12-01' }]);
  });

  test('a seat that only reads them sees why, and has no acts in the rows', async () => {
    open({}, ['phrase.read']);

    expect(await screen.findByText('School records go to the education advocate.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Enter a phrase' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('a seat that reads neither sees the closed days alone', async () => {
    open({}, []);
    expect(await screen.findByRole('region', { name: 'Closed days' })).toBeTruthy();
    expect(screen.queryByRole('tab')).toBeNull();
  });
});
