import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { YouthPageScreen } from './YouthPageScreen.tsx';

const aPage = (language: string) => ({
  hearingId: 'h1',
  language,
  greeting: language === 'es' ? 'Gracias por venir hoy, Marisol.' : 'Thank you for coming today, Marisol.',
  date: 'Tuesday, January 5',
  time: '2:40 in the afternoon',
  place: 'Room 260, east door',
  next: 'About 15 minutes.',
  parts: [
    { key: 'well', head: 'What went well', lines: ['You passed algebra.'] },
    { key: 'decided', head: 'What was decided', lines: ['You can stay with your grandmother every weekend.'] },
    { key: 'ask', head: 'You can ask for', lines: ['A break. Water or food.'] },
    { key: 'help', head: 'What questions do you have?', lines: ['Call your lawyer, P. Lindqvist.'] },
  ],
  help: '555-0142',
  languages: ['en', 'es'],
});
const court: Answers = {
  youthPage: ({ language }: { readonly language?: string }) => aPage(language ?? 'en'),
  printYouthPage: {
    __typename: 'YouthPagePrinted',
    document: { documentId: 'd1', kind: 'youth_page', title: 'Page', language: 'en', pages: 1, state: 'queued', url: null },
  },
};
const open = (answers: Answers = {}, viewer: object = { acts: ['youthPage.print'] }) =>
  renderInCourt(
    <YouthPageScreen />,
    { ...court, ...answers },
    { path: '/hearings/:hearingId/youth-page', at: '/hearings/h1/youth-page', viewer },
  );

const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  window.print = () => void printed.push(document.body.textContent ?? '');
});
afterEach(() => namesChoice.write('shown'));

test('one sheet: what went well, what was decided, the date, what to ask for, one number', async () => {
  const { container } = open();

  expect(await screen.findByRole('heading', { level: 1, name: 'Thank you for coming today, Marisol.' })).toBeTruthy();
  expect(screen.getByText('2:40 in the afternoon')).toBeTruthy();
  expect(screen.getByText('Fold it in three. The outside stays blank.')).toBeTruthy();
  const said = container.querySelector('article')?.textContent ?? '';
  expect(said.indexOf('You passed algebra.')).toBeLessThan(said.indexOf('every weekend'));
  expect(said.indexOf('Tuesday, January 5')).toBeLessThan(said.indexOf('Water or food'));
  expect(said).not.toMatch(/court of|petition|count|department/i);
  await expectNoAxeFindings(container);
});

test('L turns it to Spanish, and the page says its language', async () => {
  const { user, container } = open();

  await screen.findByRole('heading', { level: 1 });
  await user.keyboard('l');
  expect(await screen.findByText('Gracias por venir hoy, Marisol.')).toBeTruthy();
  expect(container.querySelector('article')?.getAttribute('lang')).toBe('es');
});

test('a print is recorded first, and then goes to the printer', async () => {
  const { user, asked } = open();

  await screen.findByRole('heading', { level: 1 });
  await user.keyboard('p');
  expect(await screen.findByText(/^Printed and recorded\./)).toBeTruthy();
  expect(asked).toContain('PrintYouthPage');
  expect(printed).toHaveLength(1);
});

test('what is refused or does not arrive leaves no paper', async () => {
  const message = 'Nothing is decided yet. Record what happened first.';
  const { user, unmount } = open({
    printYouthPage: { __typename: 'RequirementsUnmet', code: 'UNMET', message, cites: [], unmet: [] },
  });
  await screen.findByRole('heading', { level: 1 });
  await user.keyboard('p');
  expect(await screen.findByText(message)).toBeTruthy();
  unmount();

  const again = open({ printYouthPage: () => Promise.reject(new Error('no answer')) });
  await screen.findByRole('heading', { level: 1 });
  await again.user.keyboard('p');
  expect(await screen.findByText('Not printed. Nothing left the printer.')).toBeTruthy();
  expect(printed).toEqual([]);
});

test('with names hidden the page is covered whole, and does not print', async () => {
  namesChoice.write('hidden');
  const { container, user } = open();

  expect(await screen.findByRole('heading', { level: 1, name: /^Names are hidden\./ })).toBeTruthy();
  expect(container.innerHTML).not.toMatch(/Marisol|grandmother/);
  await user.keyboard('p');
  expect(printed).toEqual([]);
});

test('sealed, absent and not yours are one page', async () => {
  open({ youthPage: null });
  expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
});
