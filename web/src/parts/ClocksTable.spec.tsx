import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderInCourt } from '../testing/court.tsx';
import { ClocksTable } from './MatterSections.tsx';

const NONE = 'No clock runs that is counted here.';
const LACKS = 'The record does not hold the day of the detention order.';

test('no clock is said to run only when the record held everything that is counted', async () => {
  renderInCourt(<ClocksTable clocks={[]} missing={[]} />, {});

  expect(await screen.findByText(NONE)).toBeTruthy();
});

test('what the record lacks is said instead of "no clock runs"', async () => {
  renderInCourt(<ClocksTable clocks={[]} missing={[LACKS]} />, {});

  expect(await screen.findByText(LACKS)).toBeTruthy();
  expect(screen.queryByText(NONE)).toBeNull();
});
