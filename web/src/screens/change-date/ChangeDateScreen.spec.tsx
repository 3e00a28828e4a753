import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { anOffer, someSlots } from '../../testing/a-slot.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { ChangeDateScreen } from './ChangeDateScreen.tsx';

const hearing = (fields: object = {}) => ({
  hearingId: 'h1',
  type: 'Progress review',
  heldOn: '2026-12-22',
  startsAt: '14:10',
  minutes: 10,
  state: 'SET',
  department: '260',
  version: 4,
  ...fields,
});
const file = (fields: object = {}) => ({ caseId: 'k1', number: '24CMJV20480', chosenName: 'Amaya', hearings: [hearing(fields)] });
const moved = {
  __typename: 'HearingMoved',
  fromHearingId: 'h1',
  hearing: hearing({ hearingId: 'h2', heldOn: '2026-12-15', startsAt: '09:30', version: 1 }),
  sessionId: 's-4',
  minutesLeft: 20,
  caution: null,
};
const open = (answers: Answers = {}, at = '/cases/k1/hearings/h1/date', seat: 'CALENDAR_CLERK' | 'JUDGE' = 'CALENDAR_CLERK') =>
  renderInCourt(
    <ChangeDateScreen />,
    {
      case: file(),
      slotOffers: someSlots({ offers: [anOffer({ sessionId: 's-4', heldOn: '2026-12-15', startsAt: '09:30' })] }),
      ...answers,
    },
    { path: '/cases/:caseId/hearings/:hearingId/date', at, viewer: { seat } },
  );

describe('another date for a hearing', () => {
  test('it is advanced to a date of the finder, by keys alone, and the way leads back to the case', async () => {
    const asked: { readonly hearingId?: string }[] = [];
    const sent: unknown[] = [];
    const { user, router, container } = open({
      slotOffers: ({ input }: { readonly input: { readonly hearingId: string } }) => (
        asked.push(input),
        someSlots({ offers: [anOffer({ sessionId: 's-4', heldOn: '2026-12-15', startsAt: '09:30' })] })
      ),
      moveHearing: ({ input }: { readonly input: unknown }) => (sent.push(input), moved),
    });

    await screen.findAllByRole('radio', { name: /December 15/ });
    expect(asked[0]?.hearingId).toBe('h1');
    await expectNoAxeFindings(container);
    await user.keyboard('1{Enter}');

    expect(await screen.findByText('elsewhere')).toBeTruthy();
    expect(router.state.location.pathname).toBe('/cases/k1');
    expect(sent).toMatchObject([{ hearingId: 'h1', version: 4, toSessionId: 's-4', startsAt: '09:30', seenVersion: 3, goodCause: null }]);
  });

  test('a day past the last one asks for the good cause, and what was typed stays', async () => {
    const outside = {
      __typename: 'OutsideWindow',
      code: 'OUTSIDE_WINDOW',
      message: 'This is after the last day. Enter the facts of the good cause.',
      cites: [{ text: 'WIC 682(b)', code: 'WIC' }],
      earliest: null,
      latest: '2026-12-14',
      safe: null,
      relaxedBy: ['GOOD_CAUSE'],
    };
    const { user } = open({ moveHearing: outside });

    await screen.findAllByRole('radio', { name: /December 15/ });
    await user.type(screen.getByLabelText('Why, in words that name nobody'), 'Asked by counsel');
    await user.click(screen.getByRole('button', { name: /^Move to Dec 15/ }));

    expect(await screen.findByLabelText('Facts of the good cause')).toBeTruthy();
    expect(screen.getByLabelText('Why, in words that name nobody')).toHaveProperty('value', 'Asked by counsel');
    expect(screen.queryByLabelText('Reason of the judge')).toBeNull();
  });

  test('on its day and after it, it is changed on the bench; the day before, the finder stands', async () => {
    open({ case: file({ heldOn: '2026-12-01' }) });
    expect(await screen.findByText(/it is changed on the bench/)).toBeTruthy();
  });

  test('the day before its own it can still be moved', async () => {
    open({ case: file({ heldOn: '2026-12-02' }) });
    expect(await screen.findByRole('button', { name: /^Move to Dec 15/ })).toBeTruthy();
  });

  test('a hearing that is absent, sealed or somebody else’s is the same page', async () => {
    open({ case: null });
    expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
  });

  test('C opens the continuance, and its reasons stand before the record is read', async () => {
    const { user, router } = open({ continuanceForm: () => new Promise(() => undefined) });

    await screen.findAllByRole('radio', { name: /December 15/ });
    await user.keyboard('c2');
    expect(router.state.location.search).toBe('?by=continue');
    expect(screen.getByRole('button', { name: /^Notice did not reach somebody/ }).getAttribute('aria-pressed')).toBe('true');
  });
});
