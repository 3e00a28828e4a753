import { clockNumber } from '@starling/shared/law/clocks/clock-id';
import { describe, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { LawScreen } from './LawScreen.tsx';

const at = (address: string) => ({ path: '/law/:file?', at: address });
const flood = {
  closureId: 'x1',
  closedOn: '2026-12-07',
  reason: 'Water in the building',
  kindWords: 'The office is shut for the whole day',
  orderReference: null,
  stands: true,
  cite: { text: 'CCP 12b' },
};
const court = {
  courtSettings: [{ name: 'agencyReportDays', value: '45' }],
  courtClosures: [flood, { ...flood, closureId: 'x2', stands: false }],
};
const reading = () => within(screen.getByRole('article'));

describe('The law library', () => {
  test('lists every section under its code, with a mark on what was not read', async () => {
    const { container } = renderInCourt(<LawScreen />, court, at('/law'));

    const sealing = await screen.findByRole('row', { name: 'WIC 786 Dismissal and sealing' });
    expect(within(sealing).queryByText('Text read')).toBeNull();
    expect(within(screen.getByRole('row', { name: /^Rule 5\.840/ })).getByText('Not read')).toBeTruthy();
    expect(screen.getByText('Welfare and Institutions Code')).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('is searched by a number and by any word of the text, and says how much of it is shown', async () => {
    const { user } = renderInCourt(<LawScreen />, court, at('/law'));

    await user.type(await screen.findByRole('searchbox', { name: 'Find a section or a word' }), '33rd birthday');
    expect(screen.getByRole('row', { name: /^PC 29820/ })).toBeTruthy();
    expect(screen.queryByRole('row', { name: /^PC 236\.2 / })).toBeNull();
    expect(screen.getByText(/^\d+ of \d+ pages hold these words$/)).toBeTruthy();

    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'nosuchword');
    expect(screen.getByText('No page holds these words. Try a section’s number, or fewer words.')).toBeTruthy();
  });

  test('arrows move through the list and show each page; a slash finds, Escape comes back', async () => {
    const { user, router } = renderInCourt(<LawScreen />, court, at('/law/wic-786'));

    await screen.findByRole('article');
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('row', { name: /^WIC 786 Dismissal/ }));
    await user.keyboard('{ArrowDown}');
    expect(router.state.location.pathname).not.toBe('/law/wic-786');
  });

  test('an unknown page is nothing, like any unknown address', async () => {
    renderInCourt(<LawScreen />, court, at('/law/wic-9999'));

    expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
  });
});

describe('A section', () => {
  test('says what was read, when, and that nobody read it a second time', async () => {
    renderInCourt(<LawScreen />, court, at('/law/wic-786'));

    expect(await screen.findByRole('heading', { name: 'WIC 786 Dismissal and sealing' })).toBeTruthy();
    expect(reading().getByText('Friday, July 17, 2026')).toBeTruthy();
    expect(reading().getByText('SB 857 (Stats. 2025, ch. 241), effective January 1, 2026')).toBeTruthy();
    expect(reading().getByText('Not yet read by a second person')).toBeTruthy();
    expect(reading().getByText('(f)(2)')).toBeTruthy();
    await expectNoAxeFindings(screen.getByRole('article'));
  });

  test('shows what this court chose beside what ships', async () => {
    renderInCourt(<LawScreen />, court, at('/law/wic-786'));

    const row = await screen.findByRole('row', { name: /^Within how many days does an agency report/ });
    expect(await within(row).findByText('45')).toBeTruthy();
    expect(within(row).getByText('30')).toBeTruthy();
  });

  test('shows what ships to a seat that reads no settings', async () => {
    renderInCourt(<LawScreen />, { courtSettings: [] }, at('/law/wic-786'));

    const row = await screen.findByRole('row', { name: /^Within how many days does an agency report/ });
    expect(within(row).getByText('30')).toBeTruthy();
    expect(screen.queryByRole('columnheader', { name: 'This court' })).toBeNull();
  });

  test('leads to the steps that rest on it, printed in words', async () => {
    const { user } = renderInCourt(<LawScreen />, court, at('/law/wic-786'));

    await screen.findByRole('article');
    expect(reading().getByRole('link', { name: 'One holder' }).getAttribute('href')).toBe('/law/steps-one-holder');
    await act(() => user.click(screen.getByRole('row', { name: 'One holder' })));
    expect(await screen.findByRole('heading', { name: 'One holder' })).toBeTruthy();
    expect(reading().getAllByText('Seal the copy of the order').length).toBe(1);
  });
});

describe('For every case', () => {
  test('the sixteen rules stand first, each with its law', async () => {
    renderInCourt(<LawScreen />, court, at('/law/rules'));

    expect(await screen.findByRole('heading', { name: 'Sixteen rules that are never broken' })).toBeTruthy();
    expect(reading().getAllByText(/^R\d+$/).length).toBe(16);
    await expectNoAxeFindings(screen.getByRole('article'));
  });

  test('the holidays of a year: 2026 as published, with July 3 kept for July 4', async () => {
    renderInCourt(<LawScreen />, court, at('/law/holidays'));

    const days = within(await screen.findByRole('table', { name: 'Judicial holidays of 2026' }));
    expect(days.getAllByRole('rowheader').length).toBe(14);
    const july = days.getByRole('row', { name: /^Friday, July 3, 2026/ });
    expect(within(july).getByText('Saturday, July 4, 2026')).toBeTruthy();
    const own = within(await screen.findByRole('table', { name: 'This court’s own closed days' }));
    expect(own.getAllByRole('rowheader').map((day) => day.textContent)).toEqual(['Monday, December 7, 2026']);
    await expectNoAxeFindings(screen.getByRole('article'));
  });
});

describe('The clocks', () => {
  test('stand part by part: what is due, from when, how it is counted, what a missed one means, and the law', async () => {
    renderInCourt(<LawScreen />, court, at('/law/clocks-3-3'));

    expect(await screen.findByRole('heading', { name: 'Jurisdiction and continuances' })).toBeTruthy();
    expect(reading().getAllByText('15 court days').length).toBeGreaterThan(0);
    expect(reading().getByText('JURIS_602_DETAINED_15CD')).toBeTruthy();
    expect(reading().getAllByText(/^Dismissal can be asked for; the petition may be filed again\. /).length).toBeGreaterThan(0);
    await expectNoAxeFindings(screen.getByRole('article'));
  });

  test('a figure that the law leaves to the court is this court’s own', async () => {
    renderInCourt(
      <LawScreen />,
      { courtSettings: [{ name: 'transferReportCourtDays', value: '3' }] },
      at(`/law/${clockNumber('TRANSFER_REPORT_2CD') ?? ''}`),
    );

    expect(await screen.findByText('3 court days')).toBeTruthy();
    expect(reading().getByText('this court’s figure')).toBeTruthy();
    expect(reading().getByRole('link', { name: 'Jurisdiction and continuances' }).getAttribute('href')).toBe('/law/clocks-3-3');
  });

  test('are listed by the section they run on', async () => {
    renderInCourt(<LawScreen />, court, at('/law/wic-702'));

    const clocks = within(await screen.findByRole('table', { name: 'Clocks that run on this section' }));
    expect(clocks.getAllByRole('rowheader').length).toBeGreaterThan(1);
    expect(clocks.getByText('10 court days')).toBeTruthy();
  });
});

describe('A paper that a court makes its own', () => {
  test.each([
    ['32', 'paper-adjustment-request', 'Something would make court easier for me', 'We will answer you within two court days.'],
    ['58', 'paper-bench-card', 'On the bench', 'Ask what happened since, not what is wrong.'],
    ['60', 'paper-photo-order', 'Standing order: photo and report when a youth is missing', 'The photo stays with the agency.'],
  ])('practice %s stands in the library, to be printed and filled in by hand: %s', async (_practice, address, title, words) => {
    const { container } = renderInCourt(<LawScreen />, court, at(`/law/${address}`));

    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    expect(reading().getByText(new RegExp(words.replace('.', '\\.')))).toBeTruthy();
    expect(screen.getByRole('row', { name: title })).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('leaves a line to write on wherever the court or the youth has words of its own', async () => {
    renderInCourt(<LawScreen />, court, at('/law/paper-what-to-expect'));

    await screen.findByRole('article');
    expect(reading().getAllByRole('img', { name: 'a place to write' }).length).toBeGreaterThan(5);
    expect(reading().queryByText(/__/)).toBeNull();
  });
});
