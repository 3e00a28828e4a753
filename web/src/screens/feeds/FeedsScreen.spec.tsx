import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { FeedsScreen } from './FeedsScreen.tsx';

const aFeed = (fields: object = {}) => ({
  calendarFeedId: 'f1',
  madeAt: '2026-11-02T17:00:00Z',
  revokedAt: null,
  lastReadOn: '2026-11-30',
  version: 1,
  ...fields,
});

describe('calendar feeds of one’s own', () => {
  test('an address is shown once, in full, and can be put away', async () => {
    const made = { __typename: 'CalendarFeedMade', feed: aFeed(), address: '/calendar/one-time-token.ics' };
    const { user, container } = renderInCourt(<FeedsScreen />, { myCalendarFeeds: [], makeCalendarFeed: made });

    expect(await screen.findByText('No address is made')).toBeTruthy();
    await user.keyboard('n');
    const address = await screen.findByLabelText<HTMLInputElement>('Address');
    expect(address.value).toMatch(/^http.*\/calendar\/one-time-token\.ics$/);
    await expectNoAxeFindings(container);
    await user.click(screen.getByRole('button', { name: 'I have it' }));
    expect(container.innerHTML).not.toContain('one-time-token');
  });

  test('an address is revoked after one more question; a revoked one stays in the list', async () => {
    const sent: unknown[] = [];
    const revokeCalendarFeed = ({ input }: { readonly input: unknown }) => (
      sent.push(input),
      { __typename: 'CalendarFeedRevoked', feed: aFeed({ revokedAt: '2026-12-01T18:00:00Z', version: 2 }) }
    );
    const feeds = [aFeed(), aFeed({ calendarFeedId: 'f0', revokedAt: '2026-10-01T18:00:00Z', lastReadOn: null })];
    const { user } = renderInCourt(<FeedsScreen />, { myCalendarFeeds: feeds, revokeCalendarFeed });

    expect(await screen.findByText('Revoked Oct 1, 2026')).toBeTruthy();
    expect(screen.getByText('never')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Revoke: the address of Nov 2, 2026' }));
    await user.click(screen.getByRole('button', { name: 'Yes, revoke it' }));
    expect(await screen.findByText('Revoked. No calendar reads it any more.')).toBeTruthy();
    expect(sent).toEqual([{ calendarFeedId: 'f1', version: 1 }]);
  });

  test('a refusal is said', async () => {
    const refused = { __typename: 'NotAllowed', code: 'NOT_ALLOWED', message: 'Your seat keeps no feed.', cites: [] };
    const { user } = renderInCourt(<FeedsScreen />, { myCalendarFeeds: [], makeCalendarFeed: refused });

    await screen.findByText('No address is made');
    await user.click(screen.getByRole('button', { name: 'Make an address' }));
    expect((await screen.findByText('Your seat keeps no feed.')).closest('[role=alert]')).toBeTruthy();
  });

  test('a list that could not be read says so', async () => {
    renderInCourt(<FeedsScreen />, { myCalendarFeeds: () => Promise.reject(new Error('no answer')) });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
