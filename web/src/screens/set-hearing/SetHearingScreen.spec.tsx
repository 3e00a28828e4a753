import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { aClock } from '../../testing/a-clock.ts';
import { aSession } from '../../testing/a-session.ts';
import { someSlots } from '../../testing/a-slot.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { SetHearingScreen } from './SetHearingScreen.tsx';

const court = {
  search: [{ kind: 'case', id: 'k1', caseId: 'k1', words: 'Amaya', detail: '24CMJV20480' }],
  case: { caseId: 'k1', number: '24CMJV20480', chosenName: 'Amaya', petitions: [] },
  sessions: [aSession(), aSession({ sessionId: 's-2', heldOn: '2026-12-23', closedBecause: 'Dark' })],
};
const full = {
  __typename: 'SessionFull',
  code: 'SESSION_FULL',
  message: 'This session is full: 71 of 102 minutes. The judge may go over, with a reason.',
  cites: [],
  minutesLeft: 31,
};
const hearing = {
  hearingId: 'h1',
  type: 'Progress review',
  heldOn: '2026-12-22',
  startsAt: '14:10',
  minutes: 10,
  state: 'SET',
  department: '260',
  version: 1,
};

async function fillIn(user: ReturnType<typeof renderInCourt>['user']): Promise<void> {
  await user.type(await screen.findByRole('combobox', { name: 'Case' }), '24CM');
  await user.click(await screen.findByRole('option', { name: /Amaya/ }));
  await user.click(screen.getByRole('button', { name: /Kind of hearing/ }));
  await user.click(await screen.findByRole('option', { name: 'Progress review' }));
  await user.click(await screen.findByRole('radio', { name: /Tue Dec 22/ }));
}

test('a hearing is set into a session and the page says what is left in it', async () => {
  const { user, container } = renderInCourt(<SetHearingScreen />, {
    ...court,
    setHearing: { __typename: 'HearingSet', hearing, sessionId: 's-1', minutesLeft: 21 },
  });

  expect((await screen.findByRole('button', { name: 'Set' })).getAttribute('aria-disabled')).toBe('true');
  expect(screen.queryByRole('button', { name: 'Set the hearing' })).toBeNull();
  await fillIn(user);
  await expectNoAxeFindings(container);
  await user.click(screen.getByRole('button', { name: 'Set the hearing' }));

  expect((await screen.findAllByText('Set: Tuesday, December 22, 2:10 pm, 10 minutes. 21 left in that session.')).length).toBeGreaterThan(
    0,
  );
});

test('with a session chosen by hand one act sets, and one press leads back to the dates that were found', async () => {
  const { user } = renderInCourt(<SetHearingScreen />, { ...court, slotOffers: someSlots() });

  await fillIn(user);
  expect(screen.getByText('You chose the session yourself. It is set below the list.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Set Dec 22/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Take a found date instead' }));

  expect(screen.getByRole('button', { name: /^Set Dec 22/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Set the hearing' })).toBeNull();
});

test('what was just set can be taken back with U', async () => {
  const taken = { __typename: 'NotFound', code: 'NOT_FOUND', message: 'Nothing here under that number.', cites: [] };
  const { user, asked } = renderInCourt(<SetHearingScreen />, {
    ...court,
    setHearing: { __typename: 'HearingSet', hearing, sessionId: 's-1', minutesLeft: 21 },
    vacateHearing: taken,
  });

  await fillIn(user);
  await user.click(screen.getByRole('button', { name: 'Set the hearing' }));
  await screen.findByText(/21 left in that session/);
  await user.keyboard('u');

  expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
  expect(asked).toContain('VacateHearing');
});

test('a full session is refused with its reason, and nothing typed is lost', async () => {
  const { user } = renderInCourt(<SetHearingScreen />, { ...court, setHearing: full });

  await fillIn(user);
  await user.click(screen.getByRole('button', { name: 'Set the hearing' }));

  expect((await screen.findByText(/This session is full: 71 of 102 minutes/)).closest('[role=alert]')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Tue Dec 22/ }).checked).toBe(true);
  expect(screen.getByRole('combobox', { name: 'Case' })).toHaveProperty('value', 'Amaya, 24CMJV20480');
});

test('a closed session and a holiday say why nobody can be set there', async () => {
  renderInCourt(<SetHearingScreen />, court);

  expect((await screen.findByRole<HTMLInputElement>('radio', { name: /Wed Dec 23/ })).disabled).toBe(true);
  expect(screen.getByText('closed: Dark')).toBeTruthy();
  expect(screen.getByText('Fri Dec 25: Christmas Day, no court')).toBeTruthy();
});

describe('The lawful window', () => {
  const binding = aClock({ name: 'Begin the jurisdiction hearing', lastDay: '2026-12-22', safeDay: '2026-12-18' });
  const aWindow = (latest: string, relaxedBy: readonly string[] = ['TIME_WAIVER', 'GOOD_CAUSE']) => ({
    type: 'progress_review',
    typeWords: 'Progress review',
    petitionEnding: null,
    earliest: '2026-12-04',
    latest,
    safe: '2026-12-18',
    words: 'The last lawful day was counted.',
    binding,
    cites: [{ text: 'WIC 657(a)(1)', code: 'WIC' }],
    mayRelax: 'The youth can waive time through counsel.',
    relaxedBy,
  });
  const sessions = [aSession(), aSession({ sessionId: 's-3', heldOn: '2026-12-16' })];
  const windowed = { ...court, sessions, hearingWindow: aWindow('2026-12-22') };
  const outside = {
    __typename: 'OutsideWindow',
    code: 'OUTSIDE_WINDOW',
    message: 'Tuesday, December 22, 2026 comes after the last day. To set it then, enter the facts of the good cause.',
    cites: [{ text: 'WIC 682(b)', code: 'WIC' }],
    earliest: null,
    latest: '2026-12-21',
    safe: '2026-12-18',
    relaxedBy: ['GOOD_CAUSE'],
  };

  test('it is told while the day is picked, with the count on demand, and a day after the safe one carries a caution', async () => {
    const { user, container } = renderInCourt(<SetHearingScreen />, windowed);

    await fillIn(user);
    expect(screen.getByText('Lawful: Fri Dec 4 to Tue Dec 22')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Fri Dec 18: how it was counted' })).toBeTruthy();
    expect(screen.getByText('in time, but after the day to aim for, Fri Dec 18')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Set the hearing' }).getAttribute('aria-disabled')).toBeNull();
    await expectNoAxeFindings(container);
  });

  test('a day after the last one asks for what the law names before it can be set', async () => {
    const sent: unknown[] = [];
    const setHearing = ({ input }: { readonly input: unknown }) => {
      sent.push(input);
      return { __typename: 'HearingSet', hearing, sessionId: 's-1', minutesLeft: 21, caution: 'The time waiver was entered with it.' };
    };
    const { user, container } = renderInCourt(<SetHearingScreen />, { ...windowed, hearingWindow: aWindow('2026-12-21'), setHearing });

    await fillIn(user);
    expect(screen.getByText('after the last lawful day, Mon Dec 21')).toBeTruthy();
    expect(screen.getByText(/^Choose what the law asks for with this day first/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Time waiver of the youth' }));
    await expectNoAxeFindings(container);
    await user.click(screen.getByRole('button', { name: 'Set the hearing' }));

    expect(await screen.findByText('The time waiver was entered with it.')).toBeTruthy();
    expect(sent).toMatchObject([{ timeWaiver: { general: false, untilOn: null }, goodCause: null, judgeDecides: null }]);
  });

  test('where nothing relaxes the rule only the judge’s reason is asked for', async () => {
    const { user } = renderInCourt(<SetHearingScreen />, { ...windowed, hearingWindow: aWindow('2026-12-21', ['JUDGE_DECIDES']) });

    await fillIn(user);
    expect(screen.queryByRole('radio', { name: 'Good cause' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'The judge’s own reason' }));
    expect(screen.getByRole('textbox', { name: 'Reason of the judge' })).toBeTruthy();
  });

  test('a day that the record alone found late keeps the form and asks for just that', async () => {
    const { user } = renderInCourt(<SetHearingScreen />, { ...windowed, setHearing: outside });

    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Set the hearing' }));

    expect((await screen.findByText(/comes after the last day/)).closest('[role=alert]')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Tue Dec 22/ }).checked).toBe(true);
    expect(screen.getByRole('radio', { name: 'Good cause' })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'Time waiver of the youth' })).toBeNull();
  });

  test('the days before, on and after the end of the window are told apart in the list', async () => {
    const { user } = renderInCourt(<SetHearingScreen />, { ...windowed, hearingWindow: aWindow('2026-12-16') });

    await fillIn(user);
    const rows = screen.getAllByRole('radio', { name: /Dec (16|22)/ }).map((radio) => radio.closest('label')?.textContent ?? '');
    expect(rows.map((words) => words.includes('after the last lawful day'))).toEqual([false, true]);
  });
});

describe('the finder beside it', () => {
  const rule = {
    rule: 'keepApart',
    words: 'Someone set that day must be kept apart, level 3.',
    mayRelax: 'Only the judge may relax it.',
    cites: [],
  };
  const broken = { __typename: 'RulesBroken', code: 'RULES_BROKEN', message: 'A rule stands against it.', cites: [], rules: [rule] };

  test('case, kind, and the first date that fits is set with Enter: nothing else is asked', async () => {
    const sent: unknown[] = [];
    const setHearing = ({ input }: { readonly input: unknown }) => (
      sent.push(input),
      { __typename: 'HearingSet', hearing, sessionId: 's-1', minutesLeft: 21 }
    );
    const { user, container } = renderInCourt(
      <SetHearingScreen />,
      { ...court, slotOffers: someSlots(), setHearing },
      { at: '/?case=k1&type=progress_review' },
    );

    await screen.findByRole('radio', { name: /^Tuesday, December 22/ });
    await expectNoAxeFindings(container);
    await user.click(screen.getByRole('heading', { level: 1 }));
    await user.keyboard('f{Enter}');

    expect((await screen.findAllByText(/21 left in that session/)).length).toBeGreaterThan(0);
    expect(sent).toMatchObject([
      { caseId: 'k1', type: 'progress_review', minutes: 10, sessionId: 's-1', startsAt: '14:10', hardNews: false },
    ]);
  });

  test('before the kind is chosen it says what is missing', async () => {
    renderInCourt(<SetHearingScreen />, court);

    expect((await screen.findByRole('button', { name: 'Set' })).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Choose the case and the kind of hearing first.')).toBeTruthy();
  });

  test('the judge sets it into a session that a rule stands against, with a reason that stays with it', async () => {
    const sent: { readonly exceptions?: unknown }[] = [];
    const setHearing = ({ input }: { readonly input: { readonly exceptions?: unknown } }) => (
      sent.push(input),
      sent.length === 1 ? broken : { __typename: 'HearingSet', hearing, sessionId: 's-1', minutesLeft: 21 }
    );
    const { user } = renderInCourt(<SetHearingScreen />, { ...court, setHearing }, { viewer: { seat: 'JUDGE' } });

    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Set the hearing' }));
    await user.type(await screen.findByLabelText(/^Reason: Someone set that day/), 'Two entrances are used.');
    await user.click(screen.getByRole('button', { name: 'Set the hearing' }));

    expect((await screen.findAllByText(/21 left in that session/)).length).toBeGreaterThan(0);
    expect(sent[1]?.exceptions).toEqual([{ rule: 'keepApart', reason: 'Two entrances are used.' }]);
  });
});

test('a length is typed as clerks say it; what is no length is said, and the last one stands', async () => {
  const asked: { readonly minutes?: number }[] = [];
  const slotOffers = ({ input }: { readonly input: { readonly minutes: number } }) => (asked.push(input), someSlots());
  const { user } = renderInCourt(<SetHearingScreen />, { ...court, slotOffers }, { at: '/?case=k1&type=progress_review' });

  const length = await screen.findByLabelText('Minutes');
  await user.clear(length);
  expect(screen.getByText(/^This is no length\./)).toBeTruthy();
  await user.type(length, '1.5h');
  await waitFor(() => expect(asked.at(-1)?.minutes).toBe(90));
  expect(screen.queryByText(/^This is no length\./)).toBeNull();
});

test('a seat that finds dates and does not set them sees why', async () => {
  renderInCourt(<SetHearingScreen />, { ...court, slotOffers: someSlots({ maySet: false }) }, { at: '/?case=k1&type=progress_review' });

  expect(await screen.findByText('Your seat finds dates. The clerks and the judge set them.')).toBeTruthy();
});
