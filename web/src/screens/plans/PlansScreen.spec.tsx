import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { PlansScreen } from './PlansScreen.tsx';

const DEPARTMENT = '0197dd08-5400-7c22-a35f-2302e8a3e5d2';
const JUDGE = '0197dd08-5400-7c22-a35f-2302e8a3e5d3';
const template = {
  templateId: '0197dd08-5400-7c22-a35f-2302e8a3e5d5',
  name: 'STAR, morning',
  kind: 'specialty',
  departmentId: DEPARTMENT,
  department: 'Dept. 260',
  benchOfficerId: JUDGE,
  judge: 'Judge R. Castellane',
  clerkAccountId: null,
  frequency: 'weekly',
  every: 1,
  weekdays: [2],
  nth: null,
  recurs: 'every Tuesday',
  startsOn: '2026-01-06',
  untilOn: null,
  staffingStartsAt: '08:30',
  startsAt: '09:30',
  endsAt: '12:00',
  minutesCapacity: 127,
  hearingsCapacity: 15,
  slotMinutes: null,
  plannedUntil: '2027-01-26',
  stands: true,
  version: 2,
};
const resources = {
  resources: [
    {
      resourceId: '0197dd08-5400-7c22-a35f-2302e8a3e5f1',
      kind: 'interpreter',
      kindWords: 'Interpreter',
      name: 'M. Ortega',
      language: 'Spanish',
      capacity: 1,
      courthouseId: null,
      courthouse: null,
      active: true,
      version: 1,
    },
  ],
  people: [{ subjectKind: 'bench_officer', subjectId: JUDGE, name: 'R. Castellane', role: 'Judge' }],
  unavailability: [
    {
      unavailabilityId: 'a1',
      subjectKind: 'bench_officer',
      subjectId: JUDGE,
      subject: 'R. Castellane',
      fromOn: '2026-12-29',
      untilOn: '2026-12-29',
      startsAt: null,
      endsAt: null,
      weekdays: null,
      hardness: 'hard',
      weight: 100,
      words: 'Away',
      sentence: 'Away on Tuesday, December 29, the whole day.',
      sessionsStanding: 2,
      stands: true,
      version: 1,
    },
  ],
  departments: [{ departmentId: DEPARTMENT, name: 'Dept. 260', courthouseId: 'b1', courthouse: 'Compton' }],
  courthouses: [{ courthouseId: 'b1', name: 'Compton' }],
};
const court = { sessionTemplates: [template], courtResources: resources };
const PLANS = ['calendar.plan', 'resources.read', 'resources.change'];
const open = (answers: Answers = {}, { at = '/plans', acts = PLANS } = {}) =>
  renderInCourt(<PlansScreen />, { ...court, ...answers }, { path: '/plans', at, viewer: { acts } });

describe('templates', () => {
  test('each says when it comes back, who sits, its limits and up to when it was made', async () => {
    const { container } = open();

    expect(await screen.findByText('every Tuesday')).toBeTruthy();
    expect(screen.getByText('9:30 am to 12:00 pm, Dept. 260, Judge R. Castellane')).toBeTruthy();
    expect(screen.getByText('127 minutes may be set · 15 hearings at most · made up to Jan 26, 2027')).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('a new one is entered, and what is missing is said at its field first', async () => {
    const sent: unknown[] = [];
    const { user, container } = open({
      saveSessionTemplate: ({ input }: { readonly input: unknown }) => (sent.push(input), { __typename: 'SessionTemplateSaved', template }),
    });

    await screen.findByText('every Tuesday');
    await user.keyboard('n');
    const form = screen.getByRole('form', { name: 'Template' });
    await user.click(within(form).getByRole('button', { name: /Save it/ }));
    expect((await within(form).findAllByText('Choose at least one day of the week.')).length).toBeGreaterThan(0);
    await user.type(within(form).getByLabelText('Name'), 'Review, afternoon');
    await user.click(within(form).getByRole('button', { name: /Department$/ }));
    await user.click(await screen.findByRole('option', { name: 'Dept. 260' }));
    await user.click(within(form).getByRole('button', { name: /Who sits$/ }));
    await user.click(await screen.findByRole('option', { name: 'R. Castellane' }));
    await user.click(within(form).getByRole('checkbox', { name: 'Wed' }));
    await expectNoAxeFindings(container);
    await user.click(within(form).getByRole('button', { name: /Save it/ }));

    expect(await screen.findByText('Saved. Sessions that were made from it stay as they are.')).toBeTruthy();
    expect(sent).toMatchObject([
      { name: 'Review, afternoon', departmentId: DEPARTMENT, weekdays: [3], nth: null, templateId: null, hearingsCapacity: null },
    ]);
  });

  test('sessions are made ahead, and each day left out says why', async () => {
    const made = {
      __typename: 'SessionsGenerated',
      planned: [
        {
          sessionId: 's1',
          name: 'STAR, morning',
          department: 'Dept. 260',
          heldOn: '2027-02-02',
          startsAt: '09:30',
          judge: 'Judge R. Castellane',
        },
      ],
      leftOut: [{ name: 'STAR, morning', on: '2026-12-25', why: 'Christmas Day.' }],
      stoodAlready: 8,
    };
    const { user } = open({ generateSessions: made });

    await screen.findByText('every Tuesday');
    await user.keyboard('m');
    await user.click(screen.getByRole('button', { name: 'Make them' }));
    expect(await screen.findByText('1 session made. 8 stood already.')).toBeTruthy();
    expect(screen.getByText('1 day was left out:')).toBeTruthy();
    expect(screen.getByText(/Christmas Day\./)).toBeTruthy();
  });

  test('a template is ended after one more question', async () => {
    const sent: unknown[] = [];
    const ended = ({ input }: { readonly input: unknown }) => (sent.push(input), { __typename: 'SessionTemplateSaved', template });
    const { user } = open({ endSessionTemplate: ended });

    await user.click(await screen.findByRole('button', { name: 'End: STAR, morning' }));
    expect(screen.getByText(/those that stand stay/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Yes, end it' }));
    expect(await screen.findByText('Ended. No more sessions are made from it; those that stand stay.')).toBeTruthy();
    expect(sent).toEqual([{ templateId: template.templateId, version: 2 }]);
  });

  test('a seat that does not plan sees why, and no template says what one is for', async () => {
    open({ sessionTemplates: [] }, { acts: [] });

    expect(await screen.findByText('No template is entered')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Enter a template' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('plans that could not be read say so', async () => {
    open({ sessionTemplates: () => Promise.reject(new Error('no answer')) });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('people and things', () => {
  const at = '/plans?view=resources';

  test('a time away says how firmly it holds and how many sessions stand in it', async () => {
    const { container } = open({}, { at });

    const away = await screen.findByRole('table', { name: 'Away' });
    expect(within(away).getByText('Cannot')).toBeTruthy();
    expect(within(away).getByText('2 still to be changed')).toBeTruthy();
    expect(within(screen.getByRole('table', { name: 'People and things' })).getByText('Interpreter, Spanish')).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('a thing is changed in its own row, with the version that was read', async () => {
    const sent: unknown[] = [];
    const saved = { __typename: 'ResourceSaved', resource: { ...resources.resources[0], capacity: 2 } };
    const { user } = open({ saveResource: ({ input }: { readonly input: unknown }) => (sent.push(input), saved) }, { at });

    const [change] = await screen.findAllByRole('button', { name: /^Change/ });
    if (change !== undefined) await user.click(change);
    const form = screen.getByRole('form', { name: /^Change/ });
    await user.click(within(form).getByRole('button', { name: /Save it/ }));

    expect(await screen.findByText('Saved. What was asked for before stands as it was.')).toBeTruthy();
    const { resourceId, name, version } = resources.resources[0] ?? {};
    expect(sent).toMatchObject([{ resourceId, name, version }]);
  });

  test('a soft time away has a weight, a hard one has none', async () => {
    const sent: unknown[] = [];
    const changed = { __typename: 'UnavailabilityChanged', unavailability: resources.unavailability[0] };
    const { user } = open({ enterUnavailability: ({ input }: { readonly input: unknown }) => (sent.push(input), changed) }, { at });

    await screen.findByRole('table', { name: 'Away' });
    await user.keyboard('a');
    const form = screen.getByRole('form', { name: 'Enter a time away' });
    expect(within(form).queryByLabelText('Weight')).toBeNull();
    await user.click(within(form).getByRole('radio', { name: 'Would rather not' }));
    await user.type(within(form).getByLabelText('Weight'), '40');
    await user.type(within(form).getByLabelText('In a word'), 'Away');
    await user.click(within(form).getByRole('button', { name: /Who or what is away$/ }));
    await user.click(await screen.findByRole('option', { name: 'R. Castellane, Judge' }));
    await user.click(within(form).getByRole('button', { name: /Save it/ }));

    expect(await screen.findAllByText('Away on Tuesday, December 29, the whole day.')).toBeTruthy();
    expect(sent).toMatchObject([{ subjectKind: 'bench_officer', subjectId: JUDGE, hardness: 'soft', weight: 40, fromOn: '2026-12-01' }]);
  });
});
