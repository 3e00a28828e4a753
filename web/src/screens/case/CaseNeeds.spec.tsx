import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { CaseScreen } from './CaseScreen.tsx';

afterEach(() => namesChoice.write('shown'));

const CASE_ID = '0197dd08-5400-7c22-a35f-2302e8a3e5d2';
const OTHER_ID = '0197dd08-5400-7c22-a35f-2302e8a3e5d3';
const HEARING_ID = '0197dd08-5400-7c22-a35f-2302e8a3e5d4';
const file = {
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
  hearings: [
    {
      hearingId: HEARING_ID,
      type: 'Progress review',
      heldOn: '2026-12-22',
      startsAt: '14:10',
      minutes: 10,
      state: 'SET',
      department: '260',
      version: 2,
    },
  ],
  participants: [],
};
const aNeed = (fields: object) => ({
  needId: 'n1',
  kind: 'school',
  kindWords: 'School',
  words: 'Home in time for last period.',
  strength: 'should',
  weight: 70,
  visibleTo: 'team',
  authority: 'youth_request',
  authorityWords: 'Asked for by the youth',
  askedByRole: 'minors_counsel',
  weekdays: [1, 3],
  fromOn: null,
  untilOn: null,
  fromTime: '08:30',
  untilTime: '15:00',
  reviewOn: '2026-11-30',
  reviewIsDue: true,
  enteredOn: '2026-11-02',
  version: 1,
  ...fields,
});
const anApart = (fields: object = {}) => ({
  keepApartId: 'x1',
  level: 3,
  levelWords: 'Not on the same day',
  setOn: '2026-10-01',
  until: null,
  reviewedOn: null,
  isOutside: true,
  token: 'K7F3',
  reasonWords: null,
  version: 4,
  ...fields,
});
const needs = {
  caseId: CASE_ID,
  today: '2026-12-01',
  needs: [
    aNeed({}),
    aNeed({
      needId: 'n2',
      kind: 'date_avoid',
      kindWords: 'Days to avoid',
      words: '',
      strength: 'must',
      weekdays: [],
      fromOn: '2026-12-24',
      untilOn: '2026-12-24',
      fromTime: null,
      untilTime: null,
      reviewOn: null,
      reviewIsDue: false,
    }),
  ],
  safeContact: null,
  apart: [anApart()],
  trialDays: [{ outsidePersonDayId: 'd1', token: 'K7F3', onDay: '2026-12-08', kind: 'trial', courthouse: null, version: 1 }],
};
const court = { case: file, youthNeeds: needs };
const CLERK = ['needs.read', 'needs.change', 'separation.read', 'separation.change'];
const open = (answers: Answers = {}, viewer: object = {}) =>
  renderInCourt(
    <CaseScreen />,
    { ...court, ...answers },
    {
      path: '/cases/:caseId',
      at: `/cases/${CASE_ID}?view=needs`,
      viewer: { acts: CLERK, ...viewer },
    },
  );
const changed = { __typename: 'NeedsChanged', needs };

describe('the needs of a youth', () => {
  test('each says what, how firmly, when, who asked and when it is looked at again; a day to avoid has no reason', async () => {
    const { container } = open();

    const table = await screen.findByRole('table', { name: 'Needs' });
    const [school, avoid] = within(table).getAllByRole('row').slice(1);
    expect(school?.textContent).toContain('Mon, Wed · 8:30 am to 3:00 pm');
    expect(school?.textContent).toContain('Counsel for the youth');
    expect(school?.textContent).toContain('weight 70');
    expect(avoid?.textContent).toContain('Thu Dec 24');
    expect(within(avoid ?? table).getByText('Must')).toBeTruthy();
    expect(screen.getByText('Nobody entered how this youth is reached. No reminder is sent.')).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('a need is entered by keys, and what is missing is said at its field', async () => {
    const sent: unknown[] = [];
    const { user, container } = open({ enterNeed: ({ input }: { readonly input: unknown }) => (sent.push(input), changed) });

    await screen.findByRole('table', { name: 'Needs' });
    await user.keyboard('n');
    const form = screen.getByRole('form', { name: 'Enter a need' });
    expect(form.contains(document.activeElement)).toBe(true);
    await user.click(within(form).getByRole('button', { name: /Enter it/ }));
    expect((await within(form).findAllByText('Choose what the youth needs.')).length).toBeGreaterThan(0);
    await user.click(within(form).getByRole('button', { name: /What$/ }));
    await user.click(await screen.findByRole('option', { name: 'Where to sit' }));
    await user.type(within(form).getByLabelText('In a few words'), 'Near the door.');
    await expectNoAxeFindings(container);
    await user.click(within(form).getByRole('button', { name: /Enter it/ }));

    expect(await screen.findByText('Entered. The finder keeps to it from now on.')).toBeTruthy();
    expect(sent).toMatchObject([
      {
        caseId: CASE_ID,
        kind: 'seating',
        words: 'Near the door.',
        strength: 'should',
        visibleTo: 'team',
        authority: 'youth_request',
        weight: null,
      },
    ]);
  });

  test('a day to avoid asks for no words at all', async () => {
    const { user } = open();

    await screen.findByRole('table', { name: 'Needs' });
    await user.keyboard('n');
    await user.click(screen.getByRole('button', { name: /What$/ }));
    await user.click(await screen.findByRole('option', { name: 'Days to avoid' }));

    expect(screen.getByText('A day to avoid needs no reason, and none is kept.')).toBeTruthy();
    expect(screen.queryByLabelText('In a few words')).toBeNull();
  });

  test('a need is taken back after one more question; refused, the record says why', async () => {
    const stale = {
      __typename: 'Stale',
      code: 'STALE',
      message: 'Somebody changed it meanwhile.',
      cites: [],
      version: 2,
      since: ['T. Ferro changed it.'],
    };
    const { user } = open({ takeBackNeed: stale });

    await user.click((await screen.findAllByRole('button', { name: 'Take back: School' }))[0] ?? document.body);
    await user.click(screen.getByRole('button', { name: 'Yes, take it back' }));
    expect(await screen.findByText('Somebody changed it meanwhile. T. Ferro changed it.')).toBeTruthy();
  });

  test('a seat that does not enter sees why; a seat that does not read has no such view', async () => {
    open({}, { acts: ['needs.read'] });

    expect((await screen.findByRole('button', { name: 'Enter a need' })).getAttribute('aria-disabled')).toBe('true');
    expect(screen.queryByRole('button', { name: /^Take back/ })).toBeNull();
  });

  test('names hidden with F2 take the words of a need with them', async () => {
    namesChoice.write('hidden');
    const { container } = open();

    await screen.findByRole('table', { name: 'Needs' });
    expect(container.innerHTML).not.toContain('Home in time for last period');
    expect(container.innerHTML).not.toContain('Zuri');
  });

  test('nothing entered, not read and not reached are three states', async () => {
    open({ youthNeeds: { ...needs, needs: [], apart: [], trialDays: [] } });
    expect(await screen.findByText('Nothing is entered that this seat may read.')).toBeTruthy();
    expect(screen.getByText('Nobody is kept apart from this youth.')).toBeTruthy();
  });
});

describe('a remote hearing', () => {
  test('is the youth’s choice: no answer stands beforehand, and a yes without counsel is not taken', async () => {
    const sent: unknown[] = [];
    const done = {
      __typename: 'RemoteConsentRecorded',
      hearingId: HEARING_ID,
      words: 'The youth agreed after talking with counsel.',
      mayBeRemote: true,
      version: 3,
    };
    const { user } = open({ recordRemoteConsent: ({ input }: { readonly input: unknown }) => (sent.push(input), done) });

    await user.click(await screen.findByRole('button', { name: 'Record the choice for Tue Dec 22, Progress review' }));
    const form = screen.getByRole('form', { name: 'Remote' });
    expect(within(form).queryAllByRole('radio', { checked: true })).toEqual([]);
    const answer = async (question: string, words: string) =>
      user.click(within(within(form).getByRole('radiogroup', { name: question })).getByRole('radio', { name: words }));
    await answer('The youth agrees to come by video', 'Yes');
    await answer('The youth talked with counsel before', 'No');
    await answer('A word was agreed for when somebody else is in the room', 'Yes');
    await user.click(within(form).getByRole('button', { name: /Record it/ }));
    expect((await within(form).findAllByText(/The youth agrees after talking with counsel/)).length).toBeGreaterThan(0);
    await answer('The youth talked with counsel before', 'Yes');
    await user.click(within(form).getByRole('button', { name: /Record it/ }));

    expect(await screen.findByText('The youth agreed after talking with counsel.')).toBeTruthy();
    expect(sent).toMatchObject([{ hearingId: HEARING_ID, version: 2, consented: true, afterCounsel: true, codeWordAgreed: true }]);
  });
});

describe('who is kept apart', () => {
  test('stands as a level and a token, never a name; the reason only for the judge', async () => {
    open();
    expect(await screen.findByText('Keep apart 3')).toBeTruthy();
    expect(screen.getByText(/person K7F3 · since Oct 1, 2026 · until taken back · not looked at since/)).toBeTruthy();
    expect(screen.queryByText(/^For the judge/)).toBeNull();
  });

  test('a clerk enters a level and a coded reason, and is offered no words', async () => {
    const sent: unknown[] = [];
    const search = [{ kind: 'case', id: OTHER_ID, caseId: OTHER_ID, words: 'Rae', detail: '24CMJV20999' }];
    const separated = { __typename: 'SeparationChanged', caseId: CASE_ID, apart: [], trialDays: [] };
    const { user, container } = open({ search, keepApart: ({ input }: { readonly input: unknown }) => (sent.push(input), separated) });

    await screen.findByText('Keep apart 3');
    await user.keyboard('a');
    const form = screen.getByRole('form', { name: 'Keep apart' });
    expect(within(form).queryByLabelText(/Reason in words/)).toBeNull();
    await user.type(within(form).getByRole('combobox', { name: 'Case' }), '24CM');
    await user.click(await screen.findByRole('option', { name: /Rae/ }));
    await user.click(within(form).getByRole('radio', { name: /^2 · 90 minutes apart/ }));
    await expectNoAxeFindings(container);
    await user.click(within(form).getByRole('button', { name: /Keep them apart/ }));

    expect(await screen.findByText('Entered. Every finder keeps to it from now on.')).toBeTruthy();
    expect(sent).toMatchObject([
      { caseId: CASE_ID, otherCaseId: OTHER_ID, token: null, level: 2, reasonCode: 'unspecified', reasonWords: null },
    ]);
  });

  test('the judge may write words to the reason, and reads them', async () => {
    const { user } = open({ youthNeeds: { ...needs, apart: [anApart({ reasonWords: 'Protective order' })] } }, { seat: 'JUDGE' });

    expect(await screen.findByText('For the judge: Protective order')).toBeTruthy();
    await user.keyboard('a');
    expect(screen.getByLabelText('Reason in words, for the judge alone')).toBeTruthy();
  });

  test('a day of trial is entered for a token that is known', async () => {
    const sent: unknown[] = [];
    const separated = { __typename: 'SeparationChanged', caseId: CASE_ID, apart: [], trialDays: [] };
    const { user } = open({ enterOutsidePersonDay: ({ input }: { readonly input: unknown }) => (sent.push(input), separated) });

    await user.click(await screen.findByRole('button', { name: 'Enter a day' }));
    const form = screen.getByRole('form', { name: 'Enter a day' });
    await user.type(within(form).getByLabelText('Day'), '2027-01-11');
    await user.click(within(form).getByRole('button', { name: /Enter it/ }));

    expect(await screen.findByText('Entered. That day is kept free.')).toBeTruthy();
    expect(sent).toEqual([{ caseId: CASE_ID, token: 'K7F3', onDay: '2027-01-11', kind: 'trial', courthouseId: null }]);
  });
});
