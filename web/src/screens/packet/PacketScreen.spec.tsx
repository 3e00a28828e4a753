import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { aSession } from '../../testing/a-session.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { PacketScreen } from './PacketScreen.tsx';

afterEach(() => namesChoice.write('shown'));

const aRow = (hearingId: string, fields: object = {}) => ({
  hearingId,
  caseId: 'k1',
  petitionId: null,
  place: 3,
  startsAt: '10:10',
  minutes: 10,
  chosenName: 'Theo',
  pronouns: 'he/him',
  hearingType: 'Progress review',
  state: 'SET',
  checkedInAt: null,
  calledAt: null,
  concludedAt: null,
  minuteSigned: false,
  notYetFinal: false,
  nextOn: null,
  version: 4,
  needs: [],
  ...fields,
});
const aPacket = (fields: object = {}) => ({
  packetId: 'p1',
  number: 2,
  madeAt: '2026-12-01T15:10:00Z',
  madeBy: 'T. Ferro',
  expiresAt: '2026-12-03T08:00:00Z',
  isExpired: false,
  matters: 7,
  document: null,
  fileUrl: '/packets/p1',
  ...fields,
});
const court = {
  docket: { session: aSession(), rows: [aRow('h1'), aRow('h2', { place: 4, chosenName: 'Rae', state: 'HEARD' })] },
  dayPackets: [aPacket(), aPacket({ packetId: 'p0', number: 1, isExpired: true, fileUrl: null })],
  matter: {
    row: aRow('h1'),
    findingsWanted: [
      {
        kind: 'notice_given',
        words: 'Notice of this hearing was given as the law asks.',
        spoken: 'You were told of today in time.',
        answers: ['made', 'not_made', 'reserved'],
        default: '',
        needsFacts: '',
        factsAsked: '',
        mustBeAnswered: true,
        cites: [{ text: 'WIC 658', code: 'WIC' }],
      },
    ],
    appearances: [{ appearanceId: 'a1', role: 'minors_counsel', name: 'P. Lindqvist', attendance: 'expected', spoke: null }],
  },
};
const clerk = { acts: ['packet.make', 'lateEntry.save'] };
const open = (answers: Answers = {}, viewer: object = clerk) =>
  renderInCourt(<PacketScreen />, { ...court, ...answers }, { path: '/sessions/:sessionId/packet', at: '/sessions/s-1/packet', viewer });

describe('the packet', () => {
  test('each says who made it, until when it can be fetched, and is downloaded by its number', async () => {
    const { container } = open();

    expect((await screen.findByRole('link', { name: 'Download packet 2' })).getAttribute('href')).toBe('/packets/p1');
    expect(screen.getAllByText('Made Dec 1, 7:10 am by T. Ferro')).toHaveLength(2);
    expect(screen.getByText('Cannot be fetched any more')).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('a passphrase is written twice: too short or not the same is said at its field, and nothing is sent', async () => {
    const sent: unknown[] = [];
    const made = { __typename: 'DayPacketMade', packet: aPacket({ number: 3 }) };
    const { user, container } = open({ makeDayPacket: ({ input }: { readonly input: unknown }) => (sent.push(input), made) });

    await screen.findByRole('button', { name: 'Make a packet' });
    await user.keyboard('m');
    const form = screen.getByRole('form', { name: 'Make a packet' });
    await user.keyboard('short{Enter}');
    expect(within(form).getByText('Write at least 14 characters.')).toBeTruthy();
    await user.type(within(form).getByLabelText('Passphrase'), ' river and stone');
    await user.type(within(form).getByLabelText('The same once more'), 'another river');
    await user.click(within(form).getByRole('button', { name: 'Make it' }));
    expect(within(form).getByText('The two are not the same. Write it once more.')).toBeTruthy();
    expect(sent).toEqual([]);
    await expectNoAxeFindings(container);
    await user.clear(within(form).getByLabelText('The same once more'));
    await user.type(within(form).getByLabelText('The same once more'), 'short river and stone');
    await user.click(within(form).getByRole('button', { name: 'Make it' }));

    expect(await screen.findByText(/^Packet 3 is ready\./)).toBeTruthy();
    expect(sent).toEqual([{ sessionId: 's-1', passphrase: 'short river and stone' }]);
  });
});

describe('what is entered from paper', () => {
  test('a sheet goes in one save with the times as they were', async () => {
    const sent: unknown[] = [];
    const saved = ({ input }: { readonly input: unknown }) => (
      sent.push(input),
      { __typename: 'MatterSaved', words: 'Recorded.', caution: null }
    );
    const { user, container } = open({ recordMatter: saved });

    await user.click(await screen.findByRole('button', { name: 'Enter from paper' }));
    await user.click(screen.getByRole('button', { name: /Whose sheet$/ }));
    expect(screen.queryByRole('option', { name: /Rae/ })).toBeNull();
    await user.click(await screen.findByRole('option', { name: '3, Theo' }));
    const form = await screen.findByRole('form', { name: 'Result sheet' });
    await user.type(within(form).getByLabelText('Called at'), '10:12');
    await user.type(within(form).getByLabelText('Concluded at'), '10:24');
    await user.type(within(form).getByLabelText('Why it is entered later'), 'The network was down.');
    await user.click(within(form).getByRole('radio', { name: 'Heard' }));
    await user.click(within(form).getByRole('checkbox', { name: /P\. Lindqvist/ }));
    const notice = within(form).getByRole('radiogroup', { name: 'Notice of this hearing was given as the law asks.' });
    await user.click(within(notice).getByRole('radio', { name: 'Made' }));
    await user.click(within(form).getByRole('radio', { name: 'Nothing further' }));
    await user.click(within(form).getByRole('button', { name: /Reason$/ }));
    await user.click(await screen.findByRole('option', { name: 'Everything is completed' }));
    await expectNoAxeFindings(container);
    await user.click(within(form).getByRole('button', { name: 'Enter it' }));

    expect(await screen.findByText('Entered with the time it was called. It is marked as entered later.')).toBeTruthy();
    expect(sent).toMatchObject([
      {
        hearingId: 'h1',
        version: 4,
        result: 'HEARD',
        findings: [{ kind: 'notice_given', answer: 'made', facts: null }],
        next: { step: 'none', noneReason: 'completed' },
        trueTimes: { calledAt: '10:12', concludedAt: '10:24', why: 'The network was down.' },
      },
    ]);
  });

  test('a sheet somebody changed meanwhile says so, and nothing typed is lost', async () => {
    const message = 'T. Ferro recorded this matter meanwhile.';
    const { user } = open({ recordMatter: { __typename: 'RecordConflict', hearingId: 'h1', version: 5, fields: [], since: [], message } });

    await user.click(await screen.findByRole('button', { name: 'Enter from paper' }));
    await user.click(screen.getByRole('button', { name: /Whose sheet$/ }));
    await user.click(await screen.findByRole('option', { name: '3, Theo' }));
    const form = await screen.findByRole('form', { name: 'Result sheet' });
    await user.type(within(form).getByLabelText('Why it is entered later'), 'The network was down.');
    await user.click(within(form).getByRole('button', { name: 'Enter it' }));
    expect(await screen.findByText('Choose what happened.')).toBeTruthy();
    await user.click(within(form).getByRole('radio', { name: 'Heard' }));
    await user.click(within(form).getByRole('button', { name: 'Enter it' }));

    expect(await screen.findByText(message)).toBeTruthy();
    expect(within(form).getByLabelText('Why it is entered later')).toHaveProperty('value', 'The network was down.');
  });

  test('a seat that only reads sees why, and with every result on the record nothing is asked for', async () => {
    open({ docket: { session: aSession(), rows: [] } }, { acts: [] });

    expect(await screen.findByText('Every hearing of this session has its result.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Make a packet' }).getAttribute('aria-disabled')).toBe('true');
  });
});

test('hidden names are in no list', async () => {
  namesChoice.write('hidden');
  const { container, user } = open();

  await user.click(await screen.findByRole('button', { name: 'Enter from paper' }));
  await user.click(screen.getByRole('button', { name: /Whose sheet$/ }));
  await screen.findByRole('option', { name: '3, Youth 3' });
  expect(container.ownerDocument.body.innerHTML).not.toMatch(/Theo|Rae/);
});

test('a session that is not there or not yours is nothing', async () => {
  open({ docket: null });
  expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
});
