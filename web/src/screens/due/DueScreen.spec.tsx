import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { aClock } from '../../testing/a-clock.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { DueScreen } from './DueScreen.tsx';

afterEach(() => namesChoice.write('shown'));

const aLine = (name: string, lastDay: string, clock: object = {}) => ({
  caseId: 'k1',
  caseNumber: '24CMJV20480',
  chosenName: 'Amaya',
  branch: '602',
  department: 'Dept. 260',
  kind: 'HEARING',
  nextHearing: { heldOn: '2026-12-15', type: 'Jurisdiction hearing' },
  clock: aClock({ name, lastDay, ...clock }),
});
const lines = [
  aLine('Hold the jurisdiction hearing', '2026-12-04', { binding: true, daysLeft: 3 }),
  aLine('Serve the report', '2026-12-02', { daysLeft: 1 }),
  aLine('Review the placement', '2026-11-25', { missed: true, daysLeft: -6, mark: 'The text was read in part.' }),
];
const list = {
  today: '2026-12-01',
  until: '2026-12-08',
  lines,
  leftOut: 0,
  missed: 1,
  missing: 2,
  departments: [{ departmentId: 'd1', name: 'Dept. 260', lines: 3 }],
  parts: [{ part: '3.3', words: 'Jurisdiction and continuances', lines: 3 }],
  why: null,
};
interface Asked {
  readonly until?: string;
  readonly departmentId?: string;
  readonly limit?: number;
}
/** The list as it is asked for; without a bound it holds fourteen more. */
const court = {
  installation: { version: '0.1.0', demonstration: true, courts: [] },
  whatIsDue: ({ until }: Asked) => (until === undefined || until === null ? { ...list, lines: lines.slice(0, 1), leftOut: 16 } : list),
};
const at = { path: '/due', at: '/due' };

describe('What is due', () => {
  test('missed ones stand first, then by the day to aim for, and what comes later is said', async () => {
    const { container } = renderInCourt(<DueScreen />, court, at);

    const table = await screen.findByRole('table', { name: /^What is due/ });
    const named = within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
    expect(named.map((words) => words?.replace(/\s*WIC.*/, ''))).toEqual([
      'Review the placement',
      'Serve the report',
      'Hold the jurisdiction hearing',
    ]);
    expect(within(table).getByText('Missed by 6 days')).toBeTruthy();
    expect(screen.getByText('1 missed')).toBeTruthy();
    expect(screen.getByText(/^In 2 cases the record lacks something/)).toBeTruthy();
    expect(await screen.findByText(/^14 more after Tuesday, December 8\./)).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('why a day was counted is there on demand, by key alone', async () => {
    const { user } = renderInCourt(<DueScreen />, court, at);

    const day = await screen.findByRole('button', { name: 'Fri Dec 4: how it was counted' });
    for (let presses = 0; document.activeElement !== day && presses < 40; presses += 1) await user.tab();
    expect(await screen.findByRole('tooltip')).toBeTruthy();
    await user.keyboard('{Enter}');

    const count = await screen.findByRole('dialog', { name: 'Hold the jurisdiction hearing' });
    expect(within(count).getByRole('table', { name: 'How it was counted' })).toBeTruthy();
    expect(within(count).getByRole('link', { name: 'The rule in the law library' }).getAttribute('href')).toMatch(/^\/law\/clock-\d+$/);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('filters live in the address, and what they hide is said', async () => {
    const { user, router } = renderInCourt(<DueScreen />, court, at);

    await screen.findByRole('table', { name: /^What is due/ });
    await user.click(screen.getByRole('checkbox', { name: 'Only what binds each case' }));
    expect(router.state.location.search).toBe('?binding=yes');
    expect(screen.getByText(/^2 that do not bind their cases are hidden\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show them' }));
    expect(router.state.location.search).toBe('');

    await user.click(screen.getByRole('button', { name: /Department$/ }));
    await user.click(await screen.findByRole('option', { name: /Dept\. 260/ }));
    expect(router.state.location.search).toBe('?department=d1');
  });

  test('a digit chooses up to when', async () => {
    const { user, router } = renderInCourt(<DueScreen />, court, at);

    await screen.findByRole('table', { name: /^What is due/ });
    await user.keyboard('5');
    expect(router.state.location.search).toBe('?until=all');
    expect(await screen.findByText('1 due')).toBeTruthy();
    expect(screen.getByText(/^16 more did not fit in this list/)).toBeTruthy();
  });

  test('names hidden with F2 stand nowhere on the page', async () => {
    namesChoice.write('hidden');
    const { container } = renderInCourt(<DueScreen />, court, at);

    await screen.findByRole('table', { name: /^What is due/ });
    expect(container.innerHTML).not.toContain('Amaya');
    expect(screen.getAllByText('Youth')).not.toHaveLength(0);
  });

  test('nothing due is said with the day, and how a last day comes here', async () => {
    renderInCourt(<DueScreen />, { ...court, whatIsDue: { ...list, lines: [], missed: 0, missing: 0 } }, at);

    expect(await screen.findByText('Nothing is due up to Tuesday, December 8')).toBeTruthy();
  });

  test('a seat that nothing is counted for is told so, instead of an empty list', async () => {
    const why = 'Clocks are counted from petitions, which this seat does not see.';
    renderInCourt(<DueScreen />, { ...court, whatIsDue: { ...list, lines: [], why } }, at);

    expect(await screen.findByText(why)).toBeTruthy();
    expect(screen.queryByText(/^Nothing is due/)).toBeNull();
  });

  test('a list that could not be read says so and can be asked for again', async () => {
    renderInCourt(<DueScreen />, { installation: court.installation }, at);

    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
