import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append, type JournalEntry, type Values } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseRecordResult } from '@starling/shared/forms/parse-record-result';
import { parseVacateHearing } from '@starling/shared/forms/parse-vacate-hearing';
import { wic } from '@starling/shared/law/citation';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, refusalCites, refusalWords, stale, unmet, type UnmetNeed } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { isCourtDayOfAct } from '@starling/shared/workflow/court-day';
import type { WaiverAsked } from '@starling/shared/law/clocks/relax-hearing-date';
import { COMMAND_FOR_RESULT, HEARING, type HearingCommand, type HearingFacts } from '@starling/shared/workflow/hearing';
import { countedIn } from '../../acts/booking.ts';
import { brokenAtCommit } from '../../acts/calendar-refusal.ts';
import { topicsOf } from '../../acts/changed-topics.ts';
import { brokenRule } from '../../acts/database-refusal.ts';
import { lockSessions } from '../../acts/lock-sessions.ts';
import { benchMinuteOrder } from '../../acts/minute-order-act.ts';
import { staleHearing } from '../../acts/stale-hearing.ts';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { DocketRow } from '../../graphql/types/docket-row.types.ts';
import { bookContinuance } from './continuance.ts';
import { ACTION_OF, goOver, hearingAct, type HearingStep, type Vacated } from '../../acts/hearing-act.ts';
import { rowOf } from '../../reads/hearing-answer.read.ts';
import { type HearingStanding, loadCallRoom, loadHearing } from '../../reads/hearing-standing.read.ts';
import { settingsNow } from '../../reads/settings-now.read.ts';
import { loadMinuteMatter } from '../../reads/minute-facts.read.ts';
import type { HearingActInput } from './hearings.inputs.ts';

const ABSENT = 'This matter stands at another step. Read it again.';
const NO_ROOM: UnmetNeed = {
  need: 'sessionHasRoom',
  message: 'The minutes of this matter were given to another one. The judge may call it all the same.',
  cites: [],
};

const NOT_CLEARED: UnmetNeed = {
  need: 'roomIsCleared',
  message: 'The room is not cleared. Ask whoever is not part of this matter to wait outside, then call it.',
  cites: [wic('676')],
};

/** What is asked of a hearing. */
interface Asked {
  readonly hearingId: string;
  readonly version: number;
  readonly command: HearingCommand;
  readonly goodCause: string;
  readonly toSessionId: string | null;
  readonly timeWaiver: WaiverAsked | null;
  readonly judgeDecides: string | null;
  readonly vacated?: Vacated;
  /** For a call: somebody says that nobody is in the room who is not part of the matter. */
  readonly roomIsCleared?: boolean;
}

/** A step that needs nothing beside the hearing. */
const NOTHING_BESIDE = { goodCause: '', toSessionId: null, timeWaiver: null, judgeDecides: null } as const;

/** The steps of one hearing on its day. */
@Injectable()
export class HearingsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Takes a step that needs nothing beside the hearing: check in, call, sign the minute. */
  act(actor: SeatedActor, command: HearingCommand, { hearingId, version, roomIsCleared }: HearingActInput): Promise<Result<DocketRow>> {
    return this.take(actor, { hearingId, version, command, ...NOTHING_BESIDE, roomIsCleared: roomIsCleared ?? false });
  }

  /** Takes a date back before it is heard, with its coded reason. Why it moved or was cancelled is said by the move and by the session. */
  async vacate(actor: SeatedActor, input: unknown): Promise<Result<DocketRow>> {
    const parsed = parseVacateHearing(input);
    if (!parsed.ok) return parsed;
    const { hearingId, version, ...vacated } = parsed.value;
    return this.take(actor, { hearingId, version, command: 'vacate', ...NOTHING_BESIDE, vacated });
  }

  /** Records what happened. A continuance states its good cause in facts, and sets its new hearing in the same act (WIC 682). */
  async recordResult(actor: SeatedActor, input: unknown): Promise<Result<DocketRow>> {
    const parsed = parseRecordResult(input);
    if (!parsed.ok) return parsed;
    const { hearingId, version, result, goodCause, continuedToSessionId, timeWaiver, judgeDecides } = parsed.value;
    return this.take(actor, {
      hearingId,
      version,
      command: COMMAND_FOR_RESULT[result],
      goodCause: goodCause ?? '',
      toSessionId: continuedToSessionId,
      timeWaiver,
      judgeDecides,
    });
  }

  private async take(actor: SeatedActor, asked: Asked): Promise<Result<DocketRow>> {
    try {
      return await inScope(this.database, actor, async (scope) => {
        const standing = await loadHearing(scope, asked.hearingId);
        if (standing === null) return refuse(notFound());
        const action = ACTION_OF[asked.command];
        if (!can(actor.seat, action)) return refuse(notAllowed(whoseAct(action)));
        if (standing.version !== asked.version) return refuse(await staleHearing(scope, standing, asked.version));
        return step(scope, asked, standing);
      });
    } catch (thrown) {
      if (brokenRule(thrown) === 'session_is_not_overfilled') return refuse(unmet([NO_ROOM]));
      const broken = brokenAtCommit(thrown);
      if (broken === null) throw thrown;
      return refuse(unmet([{ need: 'calendarRule', message: refusalWords(broken), cites: refusalCites(broken) }]));
    }
  }
}

async function step(scope: Scope, asked: Asked, standing: HearingStanding): Promise<Result<DocketRow>> {
  const { command } = asked;
  const facts: HearingFacts = {
    sessionState: standing.sessionState,
    isToday: isCourtDayOfAct(standing),
    goodCause: asked.goodCause,
    newDateIsNamed: asked.toSessionId !== null,
    minuteIsSigned: standing.minuteIsSigned,
  };
  const taken = takeStep(HEARING, { state: standing.state, command, facts, seat: scope.actor.seat, absent: noSuchStep(ABSENT) });
  if (!taken.ok) return taken;
  const ready: HearingStep = { command, to: taken.value.to, at: scope.now(), by: scope.actor.accountId, standing, ...vacatedOf(asked) };
  if (command === 'call') return callMatter(scope, ready, asked.roomIsCleared ?? false);
  if (command === 'signMinute') return signMatter(scope, ready);
  if (command !== 'continue' || asked.toSessionId === null) return write(scope, ready);
  const { toSessionId, goodCause, timeWaiver, judgeDecides } = asked;
  const booked = await bookContinuance(scope, standing, { toSessionId, goodCause, timeWaiver, judgeDecides });
  if (!booked.ok) return booked;
  const { act, hearingId: toHearingId, toOn } = booked.value;
  return write(
    scope,
    { ...ready, continuation: { goodCause: asked.goodCause, toSessionId: asked.toSessionId, toHearingId, toOn } },
    { before: act, sessionIds: [asked.toSessionId] },
  );
}

function vacatedOf({ vacated }: Asked): Pick<HearingStep, 'vacated'> {
  return vacated === undefined ? {} : { vacated };
}

/** One matter is before the bench at a time; the session is locked, so that two people cannot call two. */
async function callMatter(scope: Scope, ready: HearingStep, saysCleared: boolean): Promise<Result<DocketRow>> {
  const { standing, at } = ready;
  await lockSessions(scope, [standing.sessionId]);
  const room = await loadCallRoom(scope, standing.sessionId);
  if (room.placesInHand.length > 0) return refuse(unmet(room.placesInHand.map(stillInHand)));
  const asksForRoom = standing.mode === 'in_person' && standing.roomClearedAt === null;
  if (asksForRoom && !saysCleared && (await settingsNow(scope)).roomClearedFirst) return refuse(unmet([NOT_CLEARED]));
  const cleared = asksForRoom && saysCleared ? roomClearedAct(standing, at) : { events: [], also: {} };
  const over = goOver(ready, room);
  return write(scope, { ...ready, also: cleared.also }, { before: { ...over, events: [...over.events, ...cleared.events] } });
}

/** The room counts as cleared by the call itself, where whoever calls says so. */
function roomClearedAct({ hearingId, petitionId }: HearingStanding, at: string): Pick<JournalEntry, 'events'> & { readonly also: Values } {
  return { events: [happened('RoomCleared', { subjectId: hearingId, petitionId, facts: { at } })], also: { roomClearedAt: at } };
}

/** The signature on the bench is the minute order's too, where the court so chooses: it goes out the same day from the same act. */
async function signMatter(scope: Scope, ready: HearingStep): Promise<Result<DocketRow>> {
  const matter = await loadMinuteMatter(scope, ready.standing.hearingId);
  return matter === null
    ? refuse(notFound())
    : write(scope, ready, { before: benchMinuteOrder(matter, { accountId: ready.by, at: ready.at }) });
}

function stillInHand(place: number): UnmetNeed {
  return {
    need: 'nothingIsInHand',
    message: `Number ${String(place)} is still in hand. Record what happened, then call this matter.`,
    cites: [],
  };
}

/** The steps that change what is set: a screen that plans the session's day is stale after them. */
const PLANS_THE_DAY: ReadonlySet<HearingCommand> = new Set(['vacate', 'continue', 'offCalendar']);

interface Beside {
  /** Written before the step itself. */
  readonly before?: Pick<JournalEntry, 'events' | 'changes' | 'jobs'>;
  /** Other sessions the act touches. */
  readonly sessionIds?: readonly string[];
}

async function write(
  scope: Scope,
  ready: HearingStep,
  { before = { events: [], changes: [] }, sessionIds = [] }: Beside = {},
): Promise<Result<DocketRow>> {
  const { standing, command } = ready;
  const act = hearingAct(ready);
  const touched = [standing.sessionId, ...sessionIds];
  const accountIds = standing.participants.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
  const done = await append(scope, {
    act: ACTION_OF[command],
    events: [...before.events, ...act.events],
    changes: [...before.changes, ...act.changes, ...(PLANS_THE_DAY.has(command) ? [countedIn(standing.sessionId)] : [])],
    jobs: before.jobs ?? [],
    changed: [
      ...topicsOf({ sessionIds: touched, caseId: standing.caseId, accountIds }),
      ...touched.map((id) => ({ topic: 'SESSIONS', id }) as const),
    ],
  });
  return done === 'stale' ? refuse(stale(standing.version + 1)) : ok(await rowOf(scope, standing.hearingId));
}
