import { afterEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { Shell } from './Shell.tsx';

afterEach(() => namesChoice.write('shown'));

const found = {
  search: ({ words }: { readonly words: string }) =>
    words === '24CM' ? [{ kind: 'case', id: 'k1', caseId: 'k1', words: 'Zuri', detail: '24CMJV20110' }] : [],
};

test('the bar shows the places of the seat, and nothing else', async () => {
  const { container } = renderInCourt(<Shell />, {}, { viewer: { seat: 'SEALING_CLERK', seatWords: 'Sealing clerk' } });

  const places = within(screen.getByRole('navigation', { name: 'Places' })).getAllByRole('link');

  expect(places.map((one) => one.textContent)).toEqual(['Sealing desk', 'Law']);
  await expectNoAxeFindings(container);
});

test('a seat with many places has the last ones behind one button, each with its keys', async () => {
  const { user, container } = renderInCourt(<Shell />, {}, { viewer: { seat: 'COURTROOM_CLERK' } });
  const bar = screen.getByRole('navigation', { name: 'Places' });
  expect(within(bar).getAllByRole('link')).toHaveLength(7);

  await user.click(within(bar).getByRole('button', { name: /More places/ }));

  const more = await screen.findByRole('dialog', { name: 'More places' });
  expect(within(more).getByRole('link', { name: 'Law' }).getAttribute('href')).toBe('/law');
  await expectNoAxeFindings(container);
});

test('F2 hides names at once, also while one types', async () => {
  const { user } = renderInCourt(<Shell />);

  await user.keyboard('{F2}');

  expect(namesChoice.read()).toBe('hidden');
  expect(screen.getByRole('button', { name: /Names hidden/ }).getAttribute('aria-pressed')).toBe('true');
});

test('Ctrl+K finds records from three characters on, and does what the place can do', async () => {
  const { user, asked } = renderInCourt(<Shell />, found, { path: '/home', at: '/home' });

  await user.keyboard('{Control>}k{/Control}');
  const field = screen.getByRole('searchbox');
  await user.type(field, '24');
  expect(asked).not.toContain('FoundRecords');
  await user.type(field, 'CM');

  expect(await screen.findByText('24CMJV20110')).toBeTruthy();
});

test('the question mark lists every key of the place', async () => {
  const { user } = renderInCourt(<Shell />);

  await user.keyboard('?');

  const dialog = await screen.findByRole('dialog', { name: 'Keys of this place' });
  expect(within(dialog).getAllByText('hide names')).toHaveLength(2);
  expect(within(dialog).getByText('go to Calendar')).toBeTruthy();
});
