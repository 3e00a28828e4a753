import { aHearing, aParticipation, aPetition, aSession } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import type { Answer, TestApi } from './api.ts';

const SAVED = `... on MatterSaved { words caution row { state version concludedAt nextOn } appearances { appearanceId role name attendance spoke }
  orders { ordinal words dueOn } findings { kind answer facts stands } next { step reasonWords on stands } hearing { hearingId heldOn state minutes } }`;
const CONFLICT = '... on RecordConflict { version message fields { field words mine theirs stands theirsBy theirsAt } since }';
const REFUSAL =
  '... on Refusal { message } ... on Stale { version } ... on RequirementsUnmet { unmet { need message } } ... on Invalid { problems { field message } }';
const DOCUMENT = `mutation($input: RecordMatterInput!) { recordMatter(input: $input) { __typename ${SAVED} ${CONFLICT} ${REFUSAL} } }`;

/** Input as a screen sends it. */
export type Words = Readonly<Record<string, unknown>>;

/** Notice was given: the one finding that every court asks for. */
export const NOTICE = { kind: 'notice_given', answer: 'made' };

/** The youth and counsel, both here. */
export const ROLL = [
  { role: 'youth', name: 'Wren', attendance: 'present', spoke: true },
  { role: 'minors_counsel', name: 'A. Counsel for the youth', attendance: 'present' },
];

/** A whole record of a matter in which nothing is missing. */
export const whole = (hearingId: string, words: Words = {}): Words => ({
  hearingId,
  version: 1,
  result: 'HEARD',
  appearances: ROLL,
  findings: [NOTICE],
  next: { step: 'none', noneReason: 'completed' },
  ...words,
});

/** Matters of a spec's court, and the one save. Every session begins at a minute of its own. */
export function recordsOf(api: () => TestApi) {
  let minute = 0;
  const nextStart = (): string => `12:${String((minute += 1)).padStart(2, '0')}`;
  const openSession = (words: Words = {}) => aSession(api().court, { state: 'open', startsAt: nextStart(), endsAt: '23:50', ...words });
  return {
    openSession,
    laterSession: (heldOn: string, words: Readonly<Record<string, number>> = {}) =>
      aSession(api().court, { heldOn, startsAt: nextStart(), endsAt: '23:50', ...words }),
    /** Saves a matter as somebody of this seat. */
    save: async (seat: Seat, input: Words): Promise<Answer> => (await api().as(seat)).ask(DOCUMENT, { input }),
    /** A matter before the bench, with counsel for the youth on the case. */
    aMatter: async (words: Readonly<Record<string, string | number>> = {}, petitionWords: Readonly<Record<string, string>> = {}) => {
      const { court } = api();
      const sessionId = typeof words['sessionId'] === 'string' ? words['sessionId'] : (await openSession()).sessionId;
      const petition = await aPetition(court, { state: 'disposed', ...petitionWords });
      await aParticipation(court, { caseId: petition.caseId, seat: 'minors_counsel' });
      const of = { caseId: petition.caseId, petitionId: petition.petitionId, sessionId };
      const { hearingId } = await aHearing(court, { state: 'in_hand', ...words, ...of });
      return { ...petition, hearingId, sessionId };
    },
  };
}
