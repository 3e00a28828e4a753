import { expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { FilePetitionScreen } from './FilePetitionScreen.tsx';

function typeDay(label: string, day: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: day } });
}

async function aYouthOfSixteen(user: ReturnType<typeof renderInCourt>['user'], statute: string): Promise<void> {
  typeDay('Birth date', '2010-02-09');
  typeDay('Date of the offense', '2026-10-09');
  await user.type(screen.getByLabelText('Statute'), statute);
}

test('PC 647(b) against a person under 18 is refused while one types, with the cite, and the button says why', async () => {
  const { user, container } = renderInCourt(<FilePetitionScreen />);

  await aYouthOfSixteen(user, 'PC 647(b)');

  const door = screen.getByRole('region', { name: 'At the door' });
  expect(within(door).getByText(/cannot be charged under PC 647\(b\)/)).toBeTruthy();
  expect(within(door).getByRole('button', { name: /PC 647\(b\)\(5\), open the section/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'File the petition' }).getAttribute('aria-disabled')).toBe('true');
  await expectNoAxeFindings(container);
});

test('an unknown statute asks, and the clerk may confirm it', async () => {
  const { user } = renderInCourt(<FilePetitionScreen />);

  await aYouthOfSixteen(user, 'PC 999999');
  await user.click(screen.getByRole('checkbox', { name: /I read the petition again/ }));

  expect(screen.getByText('Nothing in the law is against filing this.')).toBeTruthy();
});

test('everything the form lacks is said at once, and nothing typed is lost', async () => {
  const { user, asked } = renderInCourt(<FilePetitionScreen />);

  await aYouthOfSixteen(user, 'PC 484(a)');
  await user.click(screen.getByRole('button', { name: 'File the petition' }));

  const told = await within(screen.getByRole('region', { name: 'At the door' })).findByRole('alert');
  expect(within(told).getAllByRole('link').length).toBeGreaterThanOrEqual(4);
  expect(screen.getByLabelText<HTMLInputElement>('Statute').value).toBe('PC 484(a)');
  expect(asked).not.toContain('FilePetition');
});

test('counts are numbered by their place when one is taken out', async () => {
  const { user } = renderInCourt(<FilePetitionScreen />);

  await user.click(screen.getByRole('button', { name: 'Add a count' }));
  expect(screen.getAllByRole('group', { name: /Count \d/ })).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Take count 1 out' }));

  expect(screen.getAllByRole('group', { name: /Count \d/ }).map((one) => within(one).getByText(/^Count/).textContent)).toEqual(['Count 1']);
});
