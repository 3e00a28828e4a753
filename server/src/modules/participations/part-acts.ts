import { newId } from '@starling/db/ids';
import type { JournalEntry, StateChange } from '@starling/db/journal/journal';
import { happened, type StarlingEvent } from '@starling/shared/events';
import type { ChangeCounsel, EnterPart } from '@starling/shared/forms/parse-part';
import { counselBeside, spanWords, whoStaysInstead, type KnownPart } from '@starling/shared/participation/parts';
import { calledBy } from '@starling/shared/participation/roles';
import { addDays, isBefore, localDate, sayDate, type LocalDate } from '@starling/shared/time/local-date';
import {
  COUNSEL_KIND,
  PARTICIPATION_ROLE,
  type Attendance,
  type CounselKind,
  type WithoutCounsel,
} from '@starling/shared/vocabulary/participation';
import type { PeopleStanding, PartStanding } from './people-facts.queries.ts';

/** One act on the people of a case, what holds after it, and whose own screens it changes. */
export interface PartAct extends Pick<JournalEntry, 'events' | 'changes'> {
  readonly words: string;
  /** The version of the part that was read, where one changes. */
  readonly version: number | null;
  readonly accountIds: readonly string[];
}

type Written = Pick<JournalEntry, 'events' | 'changes'>;
type LastDay = { readonly untilOn: LocalDate | null; readonly withoutCounsel: WithoutCounsel | null };
type NewPart = Omit<EnterPart, 'caseId' | 'name'> & { readonly name: string };

/** Somebody begins to take part. */
export function enteredAct(caseId: string, part: NewPart): PartAct {
  return {
    ...begun(caseId, newId(), part),
    words: `${calledBy(part)} takes part as ${PARTICIPATION_ROLE[part.role].toLowerCase()} ${spanWords(part)}.`,
    version: null,
    accountIds: part.accountId === null ? [] : [part.accountId],
  };
}

/** A part ends; hearings after its last day no longer wait for the person. */
export function endedAct(part: PartStanding, { untilOn, withoutCounsel }: LastDay & { readonly untilOn: LocalDate }): PartAct {
  const ended = lastDay(part, { untilOn, withoutCounsel });
  const spared = part.expected
    .filter(({ heldOn }) => isBefore(untilOn, localDate(heldOn)))
    .map(({ appearanceId, hearingId }) => listedAs('excused', { appearanceId, hearingId }));
  return {
    events: [...ended.events, ...spared.flatMap(({ events }) => events)],
    changes: [...ended.changes, ...spared.flatMap(({ changes }) => changes)],
    words: `${calledBy(part)} takes part through ${sayDate(untilOn)}.`,
    version: part.version,
    accountIds: part.accountId === null ? [] : [part.accountId],
  };
}

/** A part that was entered by mistake ends on the day before its first: it opens nothing from now on, and its hearings wait for who stays instead. */
export function inErrorAct(people: PeopleStanding, part: PartStanding): PartAct {
  const stays = whoStaysInstead(people, part);
  const written: readonly Written[] = [
    lastDay(part, { untilOn: addDays(part.fromOn, -1), withoutCounsel: null }),
    ...(stays === null ? [] : [lastDay(stays.part, { untilOn: stays.untilOn, withoutCounsel: null })]),
    ...part.expected.map((row) => (stays === null ? listedAs('excused', row) : listedAs('expected', row, stays.part))),
  ];
  const counsel = stays === null ? counselBeside(people, part) : { ...stays.part, untilOn: stays.untilOn };
  return {
    events: written.flatMap(({ events }) => events),
    changes: written.flatMap(({ changes }) => changes),
    words: `${calledBy(part)} was entered by mistake: the part never stood.${part.role === 'minors_counsel' ? counselNow(people, counsel) : ''}`,
    version: part.version,
    accountIds: [part.accountId, stays?.part.accountId ?? null].filter((one) => one !== null),
  };
}

/** One counsel goes and the next comes; hearings from the first day on wait for the new one. */
export function counselAct(caseId: string, part: PartStanding, next: ChangeCounsel & { readonly name: string }): PartAct {
  const participationId = newId();
  const untilOn = addDays(next.fromOn, -1);
  const { accountId, name, appointment, fromOn } = next;
  const parts: readonly Written[] = [
    lastDay(part, { untilOn, withoutCounsel: null }),
    begun(caseId, participationId, { role: 'minors_counsel', accountId, name, appointment, relationship: null, fromOn, untilOn: null }),
    ...part.expected
      .filter(({ heldOn }) => !isBefore(localDate(heldOn), fromOn))
      .map((row) => listedAs('expected', row, { participationId, name })),
  ];
  return {
    events: parts.flatMap(({ events }) => events),
    changes: parts.flatMap(({ changes }) => changes),
    words: `${name} is counsel for the youth from ${sayDate(fromOn)} on. ${part.name} sees the case through ${sayDate(untilOn)}.`,
    version: part.version,
    accountIds: [part.accountId, accountId].filter((one) => one !== null),
  };
}

/** The kind of counsel is said. */
export function kindAct(caseId: string, { participationId, version, name }: PartStanding, appointment: CounselKind): PartAct {
  return {
    events: [happened('CounselKindEntered', { subjectId: participationId, facts: { caseId, appointment } })],
    changes: [{ update: 'participation', id: participationId, expectedVersion: version, values: { appointment } }],
    words: `${name}: ${COUNSEL_KIND[appointment].toLowerCase()}.`,
    version,
    accountIds: [],
  };
}

function counselNow({ isClosed }: PeopleStanding, counsel: KnownPart | null): string {
  if (counsel !== null) return ` ${counsel.name} is counsel for the youth, ${spanWords(counsel)}.`;
  return isClosed ? '' : ' The youth has no counsel now. Enter who is. WIC 634, 634.6';
}

function begun(caseId: string, participationId: string, part: NewPart): Written {
  const { role, appointment, fromOn, untilOn } = part;
  return {
    events: [happened('ParticipationBegan', { subjectId: participationId, facts: { caseId, role, appointment, fromOn, untilOn } })],
    changes: [{ insert: 'participation', values: { participationId, caseId, ...part } }],
  };
}

function lastDay({ participationId, version }: PartStanding, last: LastDay): Written {
  return {
    events: [happened('ParticipationEnded', { subjectId: participationId, facts: { ...last } })],
    changes: [{ update: 'participation', id: participationId, expectedVersion: version, values: { ...last } }],
  };
}

function listedAs(
  attendance: Attendance,
  { appearanceId, hearingId }: Pick<PartStanding['expected'][number], 'appearanceId' | 'hearingId'>,
  { participationId, name }: { readonly participationId?: string; readonly name?: string } = {},
): { readonly events: readonly StarlingEvent[]; readonly changes: readonly StateChange[] } {
  return {
    events: [happened('AppearanceRecorded', { subjectId: appearanceId, facts: { hearingId, attendance } })],
    changes: [
      {
        update: 'appearance',
        id: appearanceId,
        values: { attendance, ...(participationId === undefined ? {} : { participationId, name }) },
      },
    ],
  };
}
