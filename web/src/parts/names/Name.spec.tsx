import { afterEach, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderInCourt } from '../../testing/court.tsx';
import { Covered, Name, useNames } from './Name.tsx';
import { namesChoice } from './names.ts';

afterEach(() => namesChoice.write('shown'));

function Row() {
  const names = useNames();
  return (
    <div aria-label={names.name('Marisol', 8)}>
      <Name of="Marisol" place={8} /> <Covered>{'I will have an answer about your grandmother’s house.'}</Covered>{' '}
      {names.relative('Rosa', 'Grandmother')}
    </div>
  );
}

test('hidden names leave no name in text or label, and quotations are hatched', () => {
  namesChoice.write('hidden');
  const { container } = renderInCourt(<Row />);

  expect(container.innerHTML).not.toMatch(/Marisol|Rosa|grandmother’s/);
  expect(screen.getByLabelText('Youth 8').textContent).toContain('Youth 8');
  expect(container.textContent).toContain('Grandmother');
});

test('shown names stand as they are', () => {
  const { container } = renderInCourt(<Row />);

  expect(container.textContent).toContain('Marisol');
});

test('hidden names hold over a reload', () => {
  namesChoice.write('hidden');

  expect(window.localStorage.getItem('starling.names')).toBe('hidden');
});
