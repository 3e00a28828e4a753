import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { ZURI_SHEET } from '../../features/record-finding/a-sheet.ts';
import { draftKeeper } from '../../parts/drafts/draft-keeper.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { FindingScreen } from './FindingScreen.tsx';

const JUDGE = { name: 'Judge R. Castellane', seat: 'JUDGE', seatWords: 'Bench, Dept. 260' } as const;
const AT = { viewer: JUDGE, path: '/hearings/:hearingId/finding', at: '/hearings/h-9/finding' };
const SHEET = { ...ZURI_SHEET, holders: ZURI_SHEET.holders.map((one) => ({ ...one, suggestedOn: one.suggestedOn ?? '2031-12-01' })) };
const SIGNED = {
  __typename: 'FindingSigned',
  findingId: 'f-1',
  dismissed: true,
  sealed: true,
  sealingOrderId: 'so-1',
  controlNumber: 'LA-26-00017',
  holders: 6,
  recallUnconfirmed: false,
  words: 'The petition ending 1842 is dismissed and sealed.',
  documents: [],
};
const REFUSED = {
  __typename: 'RequirementsUnmet',
  code: 'UNMET',
  cites: [],
  message: 'Not ready to sign.',
  unmet: [{ need: 'petitionIsLive', message: 'The petition has ended.', cites: [], countId: null, holderKey: null }],
};

interface Kept {
  readonly hearingId: string;
  readonly part: string;
  readonly contentJson: string;
}

/** The sheet over a court that keeps drafts as the real one does: one for each hearing and part. */
async function openSheet(answers: Answers = {}, court: { kept: Kept | null } = { kept: null }) {
  const saved: Kept[] = [];
  const line = () => (court.kept === null ? [] : [{ ...court.kept, basedOnVersion: 5, savedAt: '2026-12-01T19:42:00Z' }]);
  const shown = renderInCourt(
    <FindingScreen />,
    {
      findingSheet: () => ({ ...SHEET, drafts: line() }),
      saveDraft: ({ input }: { readonly input: Kept }) => {
        saved.push(input);
        court.kept = input;
        return { __typename: 'DraftKept', draft: line()[0] };
      },
      signFinding: SIGNED,
      ...answers,
    },
    AT,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...shown, saved, court };
}

const checked = () => screen.getAllByRole('radio', { checked: true });

describe('what is entered on a sheet', () => {
  test('is with the court within seconds, says so, and holds no name', async () => {
    const { user, saved } = await openSheet();
    expect(screen.getByText('as read')).toBeTruthy();

    await user.keyboard('a3');

    expect(await screen.findByText('Draft saved 11:42')).toBeTruthy();
    expect(saved.at(-1)).toMatchObject({ hearingId: 'h-9', part: 'finding' });
    expect(saved.at(-1)?.contentJson).toContain('agency_report');
    expect(saved.at(-1)?.contentJson).not.toContain('Zuri');
    expect(window.sessionStorage).toHaveLength(0);
  });

  test('is there again on another machine, at the place of every answer', async () => {
    const { user, court, unmount } = await openSheet();
    await user.keyboard('a3');
    await screen.findByText('Draft saved 11:42');
    unmount();
    draftKeeper.forgetOthers('');

    await openSheet({}, court);

    expect(checked()).toHaveLength(5);
    expect(screen.getByRole('checkbox', { checked: true, name: /agency/i })).toBeTruthy();
    expect(screen.getByText('Draft saved 11:42')).toBeTruthy();
  });

  test('stays on the page when the court is not heard, and says that it is not saved', async () => {
    const { user } = await openSheet({ saveDraft: () => Promise.reject(new Error('no line')) });

    await user.keyboard('a');

    expect((await screen.findAllByText('Not saved. Your words are kept here.'))[0]).toBeTruthy();
    expect(checked()).toHaveLength(5);
  });

  test('is kept no more once it is signed; a sheet of another petition that was begun stays', async () => {
    const other = { evidence: ['testimony'] };
    const kept = { hearingId: 'h-9', part: 'finding', contentJson: JSON.stringify({ sheets: { 'p-2207': other } }) };
    const { user, saved, court } = await openSheet({}, { kept });
    await user.keyboard('aa1{Control>}{Enter}{/Control}');
    await screen.findByRole('alertdialog');
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: /The petition is dismissed and sealed/ });

    await waitFor(() => expect(saved.length).toBeGreaterThan(0));
    await waitFor(() => expect(JSON.parse(court.kept?.contentJson ?? '')).toEqual({ sheets: { 'p-2207': other } }));
    expect(draftKeeper.hasUnkept()).toBe(false);
  });

  test('goes on being kept after a signature that was refused', async () => {
    const { user, court } = await openSheet({ signFinding: () => REFUSED });
    await user.keyboard('aa1{Control>}{Enter}{/Control}');
    await screen.findByRole('alertdialog');
    await user.keyboard('{Enter}');
    await screen.findByText(/The petition has ended/);

    await waitFor(() => expect(court.kept?.contentJson).toContain('certified_record'));
  });

  test('a hand that only moves keeps nothing', async () => {
    const { user, saved } = await openSheet();

    await user.keyboard('{ArrowDown}{ArrowDown}m');

    expect(screen.getByText('as read')).toBeTruthy();
    expect(saved).toEqual([]);
  });
});
