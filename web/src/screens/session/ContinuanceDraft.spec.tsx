import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { draftKeeper } from '../../parts/drafts/draft-keeper.ts';
import { anOffer } from '../../testing/a-slot.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { MARISOL } from './a-matter.ts';
import { MORNING } from './a-morning.ts';
import { SessionScreen } from './SessionScreen.tsx';

const JUDGE = { name: 'Judge R. Castellane', seat: 'JUDGE', seatWords: 'Bench, Dept. 260', now: '11:40' } as const;
const AT = { viewer: JUDGE, path: '/sessions/:sessionId/hearings?/:hearingId?', at: '/sessions/s-1' };
const FACTS = 'The witness fell ill this morning.';
const FORM = {
  hearingId: 'h-8',
  version: 4,
  hearing: 'Progress review',
  countSoFar: 0,
  chain: [],
  reasons: [],
  askedBy: [
    { role: 'probation_officer', words: 'Probation officer', name: 'L. Trujillo' },
    { role: 'minors_counsel', words: 'Counsel for the youth', name: 'P. Lindqvist' },
  ],
  positions: [{ role: 'minors_counsel', words: 'Counsel for the youth', name: 'P. Lindqvist' }],
  positionChoices: [{ position: 'not_asked', words: 'Not asked yet' }],
  isLate: false,
  lateAsk: null,
  lateCites: [],
  window: null,
  offers: [anOffer({ sessionId: 's-9', heldOn: '2027-01-05', startsAt: '10:20' })],
};
const CONTINUED = {
  __typename: 'HearingContinued',
  row: { ...MARISOL.row, state: 'CONTINUED', version: 5 },
  words: 'Continued to Tuesday, January 5, 10:20.',
  caution: 'The time waiver was entered with it.',
};

interface Kept {
  readonly part: string;
  readonly contentJson: string;
}

/** The bench over a court that keeps drafts as the real one does. */
async function openBench(court: { kept: readonly Kept[] }, answers: Answers = {}) {
  const line = (kept: Kept) => ({ ...kept, basedOnVersion: 4, savedAt: '2026-12-01T19:42:00Z' });
  const shown = renderInCourt(
    <SessionScreen />,
    {
      docket: MORNING,
      matter: () => ({ ...MARISOL, drafts: court.kept.map(line) }),
      waitingRecalls: [],
      hereOn: { __typename: 'HereKnown', others: [] },
      continuanceForm: FORM,
      saveDraft: ({ input }: { readonly input: Kept }) => {
        court.kept = [input];
        return { __typename: 'DraftKept', draft: line(input) };
      },
      ...answers,
    },
    AT,
  );
  await screen.findByRole('heading', { name: 'Marisol' });
  return shown;
}

/** The reason, its facts and who asks: typed, and with the court. */
async function typeIt(user: Awaited<ReturnType<typeof openBench>>['user']): Promise<void> {
  await user.keyboard('c3');
  await user.type(await screen.findByLabelText('The facts, as they go into the minutes'), FACTS);
  await user.click(screen.getByRole('radio', { name: 'Waived to the new day' }));
  await screen.findByText('Draft saved 11:42');
}

test('a continuance that is typed is with the court within seconds, and comes back on another machine', async () => {
  const court = { kept: [] as readonly Kept[] };
  const { user, unmount } = await openBench(court);
  await typeIt(user);
  unmount();
  draftKeeper.forgetOthers('');
  expect(court.kept).toMatchObject([{ hearingId: 'h-8', part: 'continuance', basedOnVersion: 4 }]);

  const again = await openBench(court);
  await again.user.click(screen.getByRole('button', { name: /A continuance is begun here/ }));

  expect(await screen.findByLabelText('The facts, as they go into the minutes')).toHaveProperty('value', FACTS);
  expect(screen.getByRole('radio', { name: 'Waived to the new day', checked: true })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Take this date/ })).toBeNull();
});

test('a continuance that was decided is typed no more; one that was refused is', async () => {
  const court = { kept: [] as readonly Kept[] };
  let isRefused = true;
  const refusal = { __typename: 'NotAllowed', code: 'NOT_ALLOWED', message: 'Not now.', cites: [] };
  const { user } = await openBench(court, { continueHearing: () => (isRefused ? refusal : CONTINUED) });
  await typeIt(user);
  await user.click(screen.getByRole('button', { name: /Accept the facts/ }));
  await user.click(await screen.findByRole('button', { name: /Take this date/ }));
  await screen.findByText('Not now.');
  expect(screen.getByLabelText('The facts, as they go into the minutes')).toHaveProperty('value', FACTS);

  isRefused = false;
  court.kept = [];
  await user.click(screen.getByRole('button', { name: /Take this date/ }));

  // One notice for both sentences: two would cover the matter.
  await screen.findByText('Continued to Tuesday, January 5, 10:20. The time waiver was entered with it.');
  await waitFor(() => expect(screen.queryByRole('button', { name: /A continuance is begun here/ })).toBeNull());
  expect(court.kept).toEqual([]);
});
