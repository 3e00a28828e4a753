import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { expectNoAxeFindings } from '../testing/axe.ts';
import { renderInCourt } from '../testing/court.tsx';
import { Button } from './Button.tsx';

test('a button does its act when pressed', async () => {
  const done: string[] = [];
  const { user } = renderInCourt(<Button onPress={() => done.push('set')}>Set the hearing</Button>);

  await user.click(screen.getByRole('button', { name: 'Set the hearing' }));

  expect(done).toEqual(['set']);
});

test('a grey button keeps its words, stays reachable, says why, and does nothing', async () => {
  const done: string[] = [];
  const { user, container } = renderInCourt(
    <Button why="The Department of Justice has no destruction date." onPress={() => done.push('signed')}>
      Sign
    </Button>,
  );

  const button = screen.getByRole('button', { name: 'Sign' });
  await user.tab();
  await user.keyboard('{Enter}');

  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByRole('alert').textContent).toContain('no destruction date');
  expect(done).toEqual([]);
  await expectNoAxeFindings(container);
});
