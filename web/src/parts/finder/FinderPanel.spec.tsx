import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { anOffer, someSlots } from '../../testing/a-slot.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { namesChoice } from '../names/names.ts';
import { FinderPanel } from './FinderPanel.tsx';

afterEach(() => namesChoice.write('shown'));

const CITES = [{ text: 'WIC 727.2', code: 'WIC' }];
const refusedLine = (fields: object) => ({
  sessionId: 's-8',
  heldOn: '2026-12-08',
  startsAt: null,
  half: 'morning',
  department: 'Dept. 260',
  rule: 'keepApart',
  words: 'Someone set that day must be kept apart, level 3.',
  mayRelax: 'Only the judge may relax it.',
  cites: [],
  ...fields,
});
const court = {
  case: { caseId: 'k1', number: '24CMJV20480', chosenName: 'Amaya' },
  slotOffers: someSlots({
    notOffered: [
      refusedLine({}),
      refusedLine({
        sessionId: 's-9',
        rule: 'window',
        heldOn: '2027-01-19',
        words: 'After the last day, January 15.',
        mayRelax: null,
        cites: CITES,
      }),
    ],
    opens: [{ rule: 'interpreter', words: 'A second interpreter would open the afternoon.', heldOn: '2026-12-08', score: 81 }],
  }),
};
const hearing = {
  hearingId: 'h1',
  type: 'Progress review',
  heldOn: '2027-01-05',
  startsAt: '10:20',
  minutes: 15,
  state: 'SET',
  version: 1,
};
const SET = { __typename: 'HearingSet', hearing: { ...hearing, department: '260' }, sessionId: 's-2', minutesLeft: 16, caution: null };

const find = (answers: Answers = {}, seat: 'JUDGE' | 'CALENDAR_CLERK' = 'CALENDAR_CLERK') =>
  renderInCourt(<FinderPanel caseId="k1" type="progress_review" minutes={15} />, { ...court, ...answers }, { viewer: { seat } });

describe('the slot finder', () => {
  test('the first date stands with its reason and the parts of its score out of their weights, two others below', async () => {
    const { container } = find();

    const first = (await screen.findAllByRole('radio'))[0]?.closest('label');
    expect(first?.textContent).toContain('Tue Dec 22, 2:10 pm');
    expect(first?.textContent).toContain('School is out, so no class is missed.');
    expect(first?.textContent).toMatch(/People 80\/80School 70\/70Wait 42\/60/);
    expect(screen.getByRole('heading', { name: 'Find a slot for Amaya' })).toBeTruthy();
    expect(screen.getByText('Judge R. Castellane, P. Lindqvist, Spanish')).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    await expectNoAxeFindings(container);
  });

  test('a session that was not offered says why and who may relax it; of a keep-apart the level alone', async () => {
    const { user } = find();

    await screen.findAllByRole('radio');
    await user.keyboard('x');
    expect(document.activeElement?.textContent).toBe('Not offered, and why');
    const lines = within(screen.getByRole('region', { name: 'Not offered, and why' })).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent)).toEqual([
      'Tue Dec 8, morning Dept. 260Someone set that day must be kept apart, level 3.Only the judge may relax it.',
      'Tue Jan 19, morning Dept. 260After the last day, January 15. WIC 727.2Nobody may relax it.',
    ]);
    expect(screen.getByText('A second interpreter would open the afternoon.')).toBeTruthy();
  });

  test('a digit only chooses; Enter sets, and U takes it back', async () => {
    const inputs: unknown[] = [];
    const { user, asked } = find({
      setHearing: ({ input }: { readonly input: unknown }) => (inputs.push(input), SET),
      vacateHearing: { __typename: 'NotFound', code: 'NOT_FOUND', message: 'Nothing here under that number.', cites: [] },
    });

    await screen.findAllByRole('radio');
    await user.keyboard('2');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /January 5/ }).checked).toBe(true);
    expect(inputs).toEqual([]);
    expect(document.activeElement?.textContent).toMatch(/^Set Jan 5, 10:20/);
    await user.keyboard('{Enter}');

    expect(await screen.findByText('Set: Tuesday, January 5, 10:20 am, 15 minutes. 16 left in that session.')).toBeTruthy();
    expect(inputs).toMatchObject([{ caseId: 'k1', sessionId: 's-2', startsAt: '10:20', seenVersion: 3, minutes: 15 }]);
    await user.keyboard('u');
    expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
    expect(asked).toContain('VacateHearing');
  });

  test('no slot fits: the one rule in the way is named with who may relax it', async () => {
    const words = 'No slot fits between December 8 and January 15. In the way: one interpreter on Tuesdays.';
    const blocker = { rule: 'interpreter', words, mayRelax: 'The calendar clerk can add one.' };
    find({ slotOffers: someSlots({ offers: [], blocker }) });

    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getAllByText(/No slot fits|In the way/)).toHaveLength(1);
    expect(screen.getByText('The calendar clerk can add one.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Set' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('somebody took the place meanwhile: what changed is said, and the choice stays', async () => {
    const stale = {
      __typename: 'Stale',
      code: 'STALE',
      message: 'Somebody changed it meanwhile. Read again, then decide.',
      cites: [],
      version: 4,
      since: ['T. Ferro set 10 minutes at 10:20.'],
    };
    const { user, asked } = find({ setHearing: stale });

    await screen.findAllByRole('radio');
    await user.keyboard('2{Enter}');

    expect(await screen.findByText('T. Ferro set 10 minutes at 10:20.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /January 5/ }).checked).toBe(true);
    expect(asked.filter((name) => name === 'FindSlots').length).toBeGreaterThan(1);
  });

  test('a search that stopped says that nothing was set', async () => {
    find({ slotOffers: () => Promise.reject(new Error('no answer')) });

    expect(await screen.findByText('The search stopped. Nothing was set.')).toBeTruthy();
  });

  test('hidden names leave no name in the finder', async () => {
    namesChoice.write('hidden');
    const { container } = find();

    expect(await screen.findByRole('heading', { name: 'Find a slot for Youth' })).toBeTruthy();
    expect(container.innerHTML).not.toContain('Amaya');
  });
});

describe('a rule that stands against the date', () => {
  const rule = (fields: object) => ({
    rule: 'keepApart',
    words: 'Kept apart, level 3.',
    mayRelax: 'Only the judge may relax it.',
    cites: [],
    ...fields,
  });
  const broken = (rules: readonly object[]) => ({
    __typename: 'RulesBroken',
    code: 'RULES_BROKEN',
    message: 'Rules stand against it.',
    cites: [],
    rules,
  });
  const two = [rule({}), rule({ rule: 'cap', words: 'Over the cap by 9 minutes.' })];

  test('all of them are said at once, and a clerk is asked for no reason', async () => {
    const { user } = find({ setHearing: broken(two) });

    await screen.findAllByRole('radio');
    await user.keyboard('1{Enter}');
    expect((await screen.findByText('2 things stand in the way')).closest('[role=alert]')).toBeTruthy();
    expect(screen.getByText('Over the cap by 9 minutes. Only the judge may relax it.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('the judge gives a reason for each, and they go with the hearing', async () => {
    const inputs: { readonly exceptions?: unknown }[] = [];
    const answer = ({ input }: { readonly input: { readonly exceptions?: unknown } }) => (
      inputs.push(input),
      inputs.length === 1 ? broken(two) : SET
    );
    const { user, container } = find({ setHearing: answer, slotOffers: someSlots({ offers: [anOffer()] }) }, 'JUDGE');

    await screen.findAllByRole('radio');
    await user.keyboard('1{Enter}');
    const decide = await screen.findByRole('button', { name: 'Set it by decision of the judge' });
    expect(decide.getAttribute('aria-disabled')).toBe('true');
    await user.type(screen.getByLabelText('Reason: Kept apart, level 3.'), 'Both counsel agree to two entrances.');
    await user.type(screen.getByLabelText('Reason: Over the cap by 9 minutes.'), 'The last day is tomorrow.');
    await expectNoAxeFindings(container);
    await user.click(screen.getByRole('button', { name: 'Set it by decision of the judge' }));

    await screen.findByText(/16 left in that session/);
    expect(inputs[1]?.exceptions).toEqual([
      { rule: 'keepApart', reason: 'Both counsel agree to two entrances.' },
      { rule: 'cap', reason: 'The last day is tomorrow.' },
    ]);
  });

  test('a rule that nobody may relax asks the judge for nothing', async () => {
    const { user } = find({ setHearing: broken([rule({ mayRelax: null })]) }, 'JUDGE');

    await screen.findAllByRole('radio');
    await user.keyboard('1{Enter}');
    expect(await screen.findByText('Kept apart, level 3.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
