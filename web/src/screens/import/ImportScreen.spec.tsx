import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { ImportScreen } from './ImportScreen.tsx';

const problem = {
  file: 'counts.csv',
  line: 5,
  severity: 'refused',
  field: 'statute',
  message: 'A person under 18 cannot be charged under PC 647(b).',
  row: '24CMJV20258,3',
  choice: null,
};
const preview = {
  __typename: 'ImportPreview',
  fingerprint: 'f',
  sessions: 1,
  cases: 24,
  hearings: 26,
  youths: 24,
  counts: 37,
  willTake: 84,
  willLeaveOut: 1,
  unchanged: 0,
  problems: [problem],
  rows: [],
  headings: [{ file: 'counts.csv', fileKind: 'counts', heading: 'Bench Notes', field: null }],
};
const done = { __typename: 'ImportDone', importId: 'i1', taken: 84, leftOut: 1, unchanged: 0, problems: [problem] };
const counts = (): File =>
  Object.assign(new File(['Case Number,Count\n1,1\n'], 'counts.csv', { type: 'text/csv' }), {
    text: () => Promise.resolve('Case Number,Count\n1,1\n'),
  });

test('a dry run shows each line’s reason before anything is written, then the import says what it did', async () => {
  const { user, container, asked } = renderInCourt(<ImportScreen />, { previewImport: preview, runImport: done });

  expect(screen.getByRole('button', { name: 'Dry run' }).getAttribute('aria-disabled')).toBe('true');
  await user.upload(container.querySelector<HTMLInputElement>('input[type=file]') ?? document.createElement('input'), counts());
  await user.click(await screen.findByRole('button', { name: 'Dry run' }));

  expect(await screen.findByText('A person under 18 cannot be charged under PC 647(b).')).toBeTruthy();
  expect(asked).not.toContain('RunImport');
  await expectNoAxeFindings(container);
  await user.click(screen.getByRole('button', { name: 'Import 84 lines' }));

  expect(await screen.findByText('Done: 84 taken, 1 left out, 0 were here already.')).toBeTruthy();
});

test('a heading that no alias knows can be read as a field, and the choice is kept', async () => {
  const { user, container } = renderInCourt(<ImportScreen />, { previewImport: preview });
  await user.upload(container.querySelector<HTMLInputElement>('input[type=file]') ?? document.createElement('input'), counts());
  await user.click(await screen.findByRole('button', { name: 'Dry run' }));

  await user.click(await screen.findByRole('button', { name: /Bench Notes in counts.csv/ }));
  await user.click(await screen.findByRole('option', { name: 'Description' }));

  expect(window.localStorage.getItem('starling.import-headings')).toContain('"field":"description"');
});
