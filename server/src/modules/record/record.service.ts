import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { readMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { sayRecorded } from '@starling/shared/court-day/record/say-recorded';
import { happened } from '@starling/shared/events';
import { parseRecordMatter, type RecordMatter } from '@starling/shared/forms/parse-record-matter';
import { alreadyDone, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { localDate } from '@starling/shared/time/local-date';
import { allOrNothing } from '../../acts/all-or-nothing.ts';
import { topicsOf } from '../../acts/changed-topics.ts';
import { loadForAct } from '../../acts/matter-note.ts';
import { together } from '../../acts/moving-hearing.ts';
import { staleHearing } from '../../acts/stale-hearing.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import type { CaseHearing } from '../../graphql/types/hearing.types.ts';
import { rowOf, setHearingOf } from '../../reads/hearing-answer.read.ts';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';
import { loadRecorded } from './record-answer.queries.ts';
import { conflictIn } from './record-conflicts.ts';
import { loadRecordFacts } from './record-facts.queries.ts';
import { findingsAct } from './record-findings.ts';
import { measure, type MeasuredMatter } from './record-measure.ts';
import { nextDate, standingNext, type NextDate } from './record-next.ts';
import { ordersAct } from './record-orders.ts';
import { whyNot } from './record-refusal.ts';
import { rollAct } from './record-roll.ts';
import { stepAct, stepFor, type RecordStep } from './record-step.ts';
import type { MatterSaved, RecordConflict } from './record.types.ts';

const SIGNED = 'The minute is signed. A signed minute is corrected, not changed.';

type Answer = (MatterSaved & { readonly __typename: 'MatterSaved' }) | (RecordConflict & { readonly __typename: 'RecordConflict' });

/** Records a matter in one save. */
@Injectable()
export class RecordService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * What happened, who was there, the orders, the findings and what comes next: through the same gates as each of them alone, in one transaction. Either all of
   * it is kept and the draft is gone, or nothing is and the draft stays. What another person wrote meanwhile stands where this one wrote nothing; where both
   * wrote, both values come back and nothing is kept.
   */
  async save(actor: SeatedActor, input: unknown): Promise<Answer | ReturnType<typeof refusalAnswer>> {
    const parsed = parseRecordMatter(input);
    if (!parsed.ok) return refusalAnswer(parsed.refusal);
    const done = await allOrNothing(this.database, actor, (scope) => record(scope, parsed.value));
    return done.ok ? done.value : refusalAnswer(done.refusal);
  }
}

async function record(scope: Scope, asked: RecordMatter): Promise<Result<Answer>> {
  const action = asked.trueTimes === null ? 'record.save' : 'lateEntry.save';
  const loaded = await loadForAct(scope, { hearingId: asked.hearingId, action });
  if (!loaded.ok) return loaded;
  const standing = loaded.value;
  const phraseIds = asked.orders.flatMap(({ phraseId }) => (phraseId === null ? [] : [phraseId]));
  const facts = await loadRecordFacts(scope, asked.hearingId, phraseIds);
  if (facts === null) return refuse(notFound());
  if (standing.version !== asked.version) {
    if (asked.expected.length === 0) return refuse(await staleHearing(scope, standing, asked.version));
    const conflict = await conflictIn(scope, standing, { asked, facts });
    if (conflict !== null) return ok({ __typename: 'RecordConflict', ...conflict });
  }
  if (standing.minuteIsSigned) return refuse(alreadyDone(SIGNED));
  const isBehind = standing.version !== asked.version;
  return keep(scope, measure(scope, { asked: isBehind ? withoutRepeats(asked, facts.orders) : asked, standing, facts }));
}

/** A save whose answer was lost on the way comes a second time: an order that stands word for word is not given twice. */
function withoutRepeats(asked: RecordMatter, standing: readonly string[]): RecordMatter {
  return { ...asked, orders: asked.orders.filter(({ words }) => !standing.includes(words)) };
}

async function keep(scope: Scope, matter: MeasuredMatter): Promise<Result<Answer>> {
  const { asked, standing } = matter;
  const step = stepFor(scope, standing, asked);
  if (!step.ok && step.refusal.code !== 'UNMET') return step;
  const isSet = hasItsDate(matter);
  const next = isSet ? ok(null) : await nextDate(scope, standing, asked);
  const refusal = whyNot(matter, { step, next, isSet });
  if (refusal !== null || !step.ok || !next.ok) return refuse(refusal ?? notFound());
  return write(scope, matter, { step: step.value, next: next.value });
}

/** More is entered about a matter that was recorded with its next date: the date is not set a second time. */
function hasItsDate({ asked, standing, facts }: MeasuredMatter): boolean {
  return standing.state === asked.result && facts.next.step === 'date' && asked.next?.step === 'date';
}

interface Ready {
  readonly step: RecordStep | null;
  readonly next: NextDate | null;
}

async function write(scope: Scope, matter: MeasuredMatter, { step, next }: Ready): Promise<Result<Answer>> {
  const { asked, standing, facts, findings } = matter;
  const roll = asked.result === 'away' ? matter.roll.filter(({ role }) => role !== 'youth') : matter.roll;
  const act = together([
    ...(next === null ? [] : [next.act]),
    stepAct(scope, standing, {
      step,
      asked,
      continuation: next?.continuation ?? null,
      dateStands: facts.next.step === null && standingNext(asked, facts, standing) !== null,
    }),
    rollAct(roll, standing),
    findingsAct(findings, facts.findings, standing),
    ordersAct(asked.orders, standing, { ...facts, nextOn: next?.on ?? facts.nextOn }),
  ]);
  const done = await append(scope, {
    act: asked.trueTimes === null ? 'record.save' : 'lateEntry.save',
    events: [...act.events, recorded(matter)],
    changes: act.changes,
    changed: changedBy(standing, next),
  });
  if (done === 'stale') return refuse(stale(standing.version + 1));
  await scope.many('select app.drop_draft($1, $2)', [standing.hearingId, 'record']);
  return ok(await answer(scope, matter, next));
}

function recorded({ asked, standing, roll }: MeasuredMatter) {
  const { hearingId: subjectId, petitionId } = standing;
  const facts = {
    orders: asked.orders.length,
    findings: asked.findings.length,
    appearances: roll.filter(({ isChanged }) => isChanged).length,
  };
  return happened('MatterRecorded', {
    subjectId,
    petitionId,
    facts: { ...facts, next: asked.next?.step ?? null, enteredLate: asked.trueTimes !== null },
  });
}

function changedBy({ sessionId, caseId, participants }: HearingStanding, next: NextDate | null) {
  const sessionIds = [...new Set([sessionId, ...(next === null ? [] : [next.sessionId])])];
  const accountIds = participants.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
  return [...topicsOf({ sessionIds, caseId, accountIds }), ...sessionIds.map((id) => ({ topic: 'SESSIONS', id }) as const)];
}

async function answer(scope: Scope, { asked, standing }: MeasuredMatter, next: NextDate | null): Promise<Answer> {
  const { hearingId } = standing;
  const stands = await loadRecorded(scope, hearingId);
  const set = next === null ? null : await setHearingOf(scope, next.hearingId);
  const hearing = set?.hearing ?? null;
  const words = (hearing === null ? null : next?.say?.(hearing.department)) ?? spoken(asked, hearing);
  return { __typename: 'MatterSaved', row: await rowOf(scope, hearingId), ...stands, hearing, words, caution: next?.caution ?? null };
}

function spoken({ result, next, trueTimes }: RecordMatter, hearing: CaseHearing | null): string {
  const on = hearing === null ? null : { on: localDate(hearing.heldOn), startsAt: readMinuteOfDay(hearing.startsAt) ?? 0 };
  const { queueReason, noneReason } = next ?? { queueReason: null, noneReason: null };
  return sayRecorded({ result, next: on, queueReason, noneReason, isLate: trueTimes !== null });
}
