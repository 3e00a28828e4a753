import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { CaseScreen } from './CaseScreen.tsx';

afterEach(() => namesChoice.write('shown'));

const CASE_ID = '0197dd08-5400-7c22-a35f-2302e8a3e5d2';
const COUNSEL_PART = '0197dd08-5400-7c22-a35f-2302e8a3e5d3';
const MOTHER_PART = '0197dd08-5400-7c22-a35f-2302e8a3e5d4';
const OKAFOR = '0197dd08-5400-7c22-a35f-2302e8a3e5d5';
const aPart = (fields: object = {}) => ({
  participationId: COUNSEL_PART,
  role: 'minors_counsel',
  roleWords: 'Counsel for the youth',
  name: 'P. Lindqvist',
  kindWords: 'Public defender',
  relationshipWords: null,
  fromOn: '2026-10-14',
  untilOn: null,
  endedWords: null,
  version: 3,
  ...fields,
});
const mother = aPart({
  participationId: MOTHER_PART,
  role: 'parent',
  roleWords: 'Parent',
  name: 'M. Abara',
  kindWords: null,
  relationshipWords: 'Mother',
});
const file = (participants: readonly object[]) => ({
  caseId: CASE_ID,
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
  identity: null,
  petitions: [],
  hearings: [],
  participants,
});
const choices = {
  caseId: CASE_ID,
  accounts: [
    { accountId: '0197dd08-5400-7c22-a35f-2302e8a3e5d6', name: 'P. Lindqvist', role: 'minors_counsel' },
    { accountId: OKAFOR, name: 'N. Okafor', role: 'minors_counsel' },
    { accountId: '0197dd08-5400-7c22-a35f-2302e8a3e5d7', name: 'L. Trujillo', role: 'probation_officer' },
  ],
  withoutCounsel: 'waived',
  withoutCounselWords: 'The youth gave up counsel, knowing what that means',
};
const open = (participants: readonly object[], answers: Answers = {}, viewer: object = { acts: ['participation.change'] }) =>
  renderInCourt(
    <CaseScreen />,
    { case: file(participants), partChoices: choices, ...answers },
    { path: '/cases/:caseId', at: `/cases/${CASE_ID}`, viewer },
  );
const people = async () => (await screen.findByRole('heading', { name: 'People' })).closest('section') ?? document.body;
const choose = async (user: ReturnType<typeof open>['user'], form: HTMLElement, list: RegExp, words: string) => {
  await user.click(within(form).getByRole('button', { name: list }));
  await user.click(await screen.findByRole('option', { name: words }));
};

describe('the people of a case', () => {
  test('stand with part, kind or relationship, and days; those whose part ended stand apart', async () => {
    const coming = aPart({ participationId: 'u8', name: 'N. Okafor', kindWords: null, fromOn: '2026-12-11' });
    const gone = aPart({ participationId: 'u9', name: 'S. Rahimi', fromOn: '2026-01-05', untilOn: '2026-10-13' });
    const { container } = open([aPart({ untilOn: '2026-12-10' }), coming, mother, gone]);

    const section = await people();
    const rows = [...section.querySelectorAll('dl > div')].map((row) => row.textContent);
    expect(rows[0]).toMatch(/Counsel for the youth · Public defenderP\. Lindqvist until .*Dec 10/);
    expect(rows[1]).toMatch(/kind not enteredN\. Okafor from .*Dec 11/);
    expect(rows[2]).toMatch(/ParentM\. Abara Mother · since/);
    expect(within(section).getByText('Before').closest('details')?.textContent).toContain('S. Rahimi');
    await expectNoAxeFindings(container);
  });

  test('names hidden with F2 cover the family, in the lists of the forms too', async () => {
    namesChoice.write('hidden');
    const { user, container } = open([aPart(), mother]);

    await people();
    await user.keyboard('l');
    await user.click(screen.getByRole('button', { name: /Whose part$/ }));
    expect(await screen.findByRole('option', { name: 'Parent' })).toBeTruthy();
    expect(container.ownerDocument.body.innerHTML).not.toContain('Abara');
  });

  test('a seat that does not keep them is offered nothing', async () => {
    const { asked } = open([aPart()], {}, { acts: [], seat: 'MINORS_COUNSEL' });

    const section = await people();
    expect(within(section).queryAllByRole('button')).toEqual([]);
    expect(asked).not.toContain('PartChoices');
  });
});

describe('a change of counsel', () => {
  test('is entered by keys: what is missing is said at its field, what is typed stays, and the record is told once', async () => {
    const sent: unknown[] = [];
    const refused = {
      __typename: 'NotAllowed',
      code: 'NOT_ALLOWED',
      message: 'S. Rahimi is entered as counsel.',
      cites: [{ text: 'WIC 634.6', code: 'WIC' }],
    };
    const done = { __typename: 'PeopleChanged', caseId: CASE_ID, words: 'N. Okafor is counsel from that day on.' };
    const answers = [refused, done];
    const { user, container } = open([aPart()], {
      changeCounsel: ({ input }: { readonly input: unknown }) => (sent.push(input), answers.shift()),
    });

    await screen.findByRole('button', { name: /Change counsel/ });
    await user.keyboard('c');
    const form = await screen.findByRole('form', { name: 'Change counsel' });
    expect(form.contains(document.activeElement)).toBe(true);
    await user.click(within(form).getByRole('button', { name: /Change counsel from that day/ }));
    expect((await within(form).findAllByText('Choose what kind of counsel it is.')).length).toBeGreaterThan(0);
    await choose(user, form, /New counsel$/, 'N. Okafor');
    await choose(user, form, /Kind of counsel$/, 'Appointed private counsel (panel)');
    await user.type(within(form).getByLabelText('First day of the new counsel'), '2026-12-11');
    await user.click(within(form).getByRole('button', { name: /Change counsel from that day/ }));
    expect(await within(form).findByText('S. Rahimi is entered as counsel.')).toBeTruthy();
    expect(within(form).getByLabelText<HTMLInputElement>('First day of the new counsel').value).toBe('2026-12-11');
    await expectNoAxeFindings(container);
    await user.click(within(form).getByRole('button', { name: /Change counsel from that day/ }));

    expect(await screen.findByText('N. Okafor is counsel from that day on.')).toBeTruthy();
    const input = { participationId: COUNSEL_PART, version: 3, accountId: OKAFOR, name: null, appointment: 'panel', fromOn: '2026-12-11' };
    expect(sent).toEqual([input, input]);
  });

  test('the counsel who goes is not offered as the one who comes', async () => {
    const { user } = open([aPart()]);

    await screen.findByRole('button', { name: /Change counsel/ });
    await user.keyboard('c');
    const form = await screen.findByRole('form', { name: 'Change counsel' });
    await user.click(await within(form).findByRole('button', { name: /New counsel$/ }));
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([
      'N. Okafor',
      'Somebody who does not sign in here',
    ]);
  });
});

describe('entering and ending', () => {
  test('a caregiver is entered by name with what they are to the youth, and without an account', async () => {
    const sent: unknown[] = [];
    const done = { __typename: 'PeopleChanged', caseId: CASE_ID, words: 'The caregiver takes part.' };
    const { user } = open([aPart()], { enterPart: ({ input }: { readonly input: unknown }) => (sent.push(input), done) });

    await people();
    await user.keyboard('e');
    const form = screen.getByRole('form', { name: 'Enter a person' });
    await choose(user, form, /Takes part as$/, 'Caregiver');
    await user.type(within(form).getByLabelText('Name'), 'D. Abara');
    await choose(user, form, /What the person is to the youth$/, 'Grandparent');
    await user.click(within(form).getByRole('button', { name: 'Enter it' }));

    expect(await screen.findByText('The caregiver takes part.')).toBeTruthy();
    expect(sent).toMatchObject([
      {
        caseId: CASE_ID,
        role: 'caregiver',
        accountId: null,
        name: 'D. Abara',
        relationship: 'grandparent',
        appointment: null,
        fromOn: '2026-12-01',
        untilOn: null,
      },
    ]);
  });

  test('the judge alone is asked for the finding without which counsel does not end', async () => {
    const judge = open([aPart()], {}, { acts: ['participation.change'], seat: 'JUDGE' });
    await people();
    await judge.user.keyboard('l');
    await choose(judge.user, screen.getByRole('form', { name: 'End a part' }), /Whose part$/, 'P. Lindqvist, counsel for the youth');
    expect(await screen.findByRole('button', { name: /The judge’s finding$/ })).toBeTruthy();
    judge.unmount();

    const clerk = open([aPart()]);
    await people();
    await clerk.user.keyboard('l');
    await choose(clerk.user, screen.getByRole('form', { name: 'End a part' }), /Whose part$/, 'P. Lindqvist, counsel for the youth');
    expect(screen.queryByRole('button', { name: /The judge’s finding$/ })).toBeNull();
  });

  test('a part entered by mistake is taken back with one tick, without a day, and stands among those before', async () => {
    const sent: unknown[] = [];
    const done = { __typename: 'PeopleChanged', caseId: CASE_ID, words: 'The parent was entered by mistake.' };
    const never = aPart({
      participationId: 'u9',
      name: 'S. Rahimi',
      fromOn: '2026-12-02',
      untilOn: '2026-12-01',
      endedWords: 'Entered by mistake: it never stood',
    });
    namesChoice.write('hidden');
    const { user, container } = open([mother, never], { endPart: ({ input }: { readonly input: unknown }) => (sent.push(input), done) });

    const section = await people();
    expect(within(section).getByText('Before').closest('details')?.textContent).toContain('Entered by mistake: it never stood.');
    await user.keyboard('l');
    const form = screen.getByRole('form', { name: 'End a part' });
    await choose(user, form, /Whose part$/, 'Parent');
    await user.click(within(form).getByRole('checkbox', { name: 'Entered by mistake: it never stood' }));
    expect(within(form).queryByLabelText('Last day')).toBeNull();
    expect(container.ownerDocument.body.innerHTML).not.toContain('Abara');
    await user.click(within(form).getByRole('button', { name: /Take it back now/ }));

    expect(await screen.findByText('The parent was entered by mistake.')).toBeTruthy();
    expect(sent).toEqual([{ participationId: MOTHER_PART, version: 3, untilOn: null, withoutCounsel: null, enteredInError: true }]);
  });

  test('counsel without a kind is given one', async () => {
    const sent: unknown[] = [];
    const done = { __typename: 'PeopleChanged', caseId: CASE_ID, words: 'P. Lindqvist: retained counsel.' };
    const { user } = open([aPart({ kindWords: null })], {
      enterCounselKind: ({ input }: { readonly input: unknown }) => (sent.push(input), done),
    });

    await user.click(await screen.findByRole('button', { name: 'Enter the kind of counsel' }));
    const form = screen.getByRole('form', { name: 'Enter the kind of counsel' });
    await choose(user, form, /Kind of counsel: P. Lindqvist$/, 'Retained counsel');
    await user.click(within(form).getByRole('button', { name: 'Enter it' }));
    expect(await screen.findByText('P. Lindqvist: retained counsel.')).toBeTruthy();
    expect(sent).toEqual([{ participationId: COUNSEL_PART, version: 3, appointment: 'retained' }]);
  });
});
