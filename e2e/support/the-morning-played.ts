import type { Locator, Page } from '@playwright/test';
import { callIt, openAt, openFinding, progressWithDate, readBackAndSign, recordOf, sign, typeProgress } from './at-the-bench.ts';
import { pressOn } from './keyboard.ts';
import { Keystrokes } from './keystrokes.ts';

/** Where a youth’s matter stands. */
interface Place {
  readonly sessionId: string;
  readonly hearingId: string;
  readonly chosenName: string;
  readonly place: number;
}

const boardRow = (board: Page, { chosenName }: Place): Locator => board.getByRole('article').filter({ hasText: chosenName });

/** The clerk says on the board that a youth is here. */
export async function checkIn(board: Page, { place }: Place): Promise<void> {
  const here = board.getByRole('button', { name: `Number ${place} is here now`, exact: true });
  await here.click();
  await here.waitFor({ state: 'detached' });
}

/** The clerk says on the board how far the interpreter of a youth is. */
export async function interpreterIs(board: Page, at: Place, how: 'On the way' | 'Ready'): Promise<void> {
  const interpreter = boardRow(board, at).getByRole('combobox', { name: /^Interpreter/ });
  await interpreter.selectOption({ label: how });
}

/** The advocate and the officer of a youth who is late were tried; the board says when. */
export async function tryBoth(board: Page, at: Place): Promise<void> {
  for (const who of ['Advocate', 'Officer']) {
    await boardRow(board, at)
      .getByRole('button', { name: `${who} tried just now` })
      .click();
    await boardRow(board, at)
      .getByText(new RegExp(`^${who} tried \\d`))
      .waitFor();
  }
}

/** R 4, S: the matter is put off to a second call within the day. */
export async function putToSecondCall(bench: Page, keys: Keystrokes): Promise<void> {
  await keys.press('r', '4', 's');
  await recordOf(bench).getByRole('radio', { name: 'Heard' }).and(bench.locator('[aria-disabled="true"]')).waitFor();
}

/** W, R, Enter: the warrant of a youth who is here is recalled; Escape goes back to the record. */
export async function recallIt(bench: Page, keys: Keystrokes): Promise<void> {
  await keys.press('w');
  const recall = recordOf(bench).getByRole('button', { name: /Recall this warrant/ });
  await recall.waitFor();
  await keys.press('r', 'Enter');
  await recall.waitFor({ state: 'detached' });
  await keys.press('Escape');
}

/** The clerk has heard from the holder, by name: the recall is confirmed. */
export async function confirmRecall(clerk: Page, { place }: Place, who: string): Promise<void> {
  const waiting = clerk
    .getByRole('region', { name: 'Recalls not confirmed' })
    .getByRole('listitem')
    .filter({ hasText: `umber ${place}` });
  await pressOn(clerk, waiting.getByRole('button', { name: 'Recall is confirmed' }));
  await waiting.getByLabel('Confirmed by').waitFor();
  await clerk.keyboard.type(who);
  await clerk.keyboard.press('Enter');
  await waiting.waitFor({ state: 'detached' });
}

/** A yes on the first count and a no on the second: what is found stands, and the petition goes on. */
export async function findInPart(bench: Page, keys: Keystrokes): Promise<void> {
  await openFinding(bench, keys);
  await keys.press('a', 'x', '1');
  await readBackAndSign(bench, keys);
  await keys.press('Escape');
}

/** A late finding: the way, the words of the set-aside, the notice, restitution and the earlier petition are each said first. */
export async function findLate(bench: Page, keys: Keystrokes): Promise<void> {
  await openFinding(bench, keys);
  await keys.press('Shift+A', '1');
  const notice = bench.getByRole('group', { name: /^Notice was given/ });
  const said = [
    bench.getByRole('radio', { name: /^WIC 778, then/ }),
    bench.getByRole('checkbox', { name: /The sustained finding is set aside first/ }),
    notice.getByRole('radio', { name: 'Yes' }),
    bench.getByRole('radio', { name: /shows new evidence/ }),
    bench.getByRole('radio', { name: /^Reserved/ }),
    bench.getByRole('radio', { name: 'Meets the criteria: dismiss and seal it too' }),
  ];
  for (const one of said) await one.press('Space');
  await bench.getByText('Nothing missing').first().waitFor();
  await readBackAndSign(bench, keys);
}

/** The picture breaks while the matter is heard: it trails, and nobody is called away for it. */
export async function pictureBreaks(bench: Page): Promise<void> {
  await pressOn(
    bench,
    recordOf(bench)
      .getByRole('group', { name: /^It broke/ })
      .getByRole('button', { name: 'No picture' }),
  );
  await recordOf(bench)
    .getByRole('button', { name: /^Call number/ })
    .waitFor();
}

/** R 6: called a second time, tried and not come, the youth is away; the date on which the case is set stays. S signs. */
export async function callAway(bench: Page, keys: Keystrokes): Promise<void> {
  await keys.press('r', '6');
  await recordOf(bench)
    .getByText(/^Nothing missing/)
    .waitFor();
  await sign(bench, keys);
}

/** Calls a matter that waits, unless the last signature has called it, and reports its progress with the next date. */
export async function hearProgress(bench: Page, at: Place): Promise<number> {
  const keys = new Keystrokes(bench);
  await openAt(bench, at);
  const isCalled = recordOf(bench).getByRole('radio', { name: 'Heard' }).and(bench.locator('[aria-disabled="false"]'));
  await recordOf(bench)
    .getByRole('button', { name: /^Call number/ })
    .or(isCalled)
    .waitFor();
  if ((await isCalled.count()) === 0) await callIt(bench, keys);
  await progressWithDate(bench, keys);
  return keys.count;
}

/** The last matter of the session: after it nobody waits, so that it is signed and stays. */
export async function hearTheLast(bench: Page, at: Place): Promise<void> {
  const keys = new Keystrokes(bench);
  await openAt(bench, at);
  await callIt(bench, keys);
  await typeProgress(bench, keys);
  await keys.press('s');
  const row = bench.getByRole('grid', { name: 'Docket, call order' }).getByRole('row').filter({ hasText: at.chosenName });
  await row.filter({ hasText: 'Signed' }).waitFor();
}
