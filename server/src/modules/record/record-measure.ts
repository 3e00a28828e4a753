import type { Scope } from '@starling/db/scope';
import { readMinuteOfDay, type MinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { arrivalsOf, type KnownArrival } from '@starling/shared/court-day/room/arrivals';
import type { EnteredFinding } from '@starling/shared/court-day/record/findings-wanted';
import { lateEntryProblems, type TriedBefore } from '@starling/shared/court-day/record/late-entry';
import { missingInRecord } from '@starling/shared/court-day/record/record-missing';
import type { RecordMatter } from '@starling/shared/forms/parse-record-matter';
import type { CourtSettings } from '@starling/shared/law/court-settings';
import type { Problem, UnmetNeed } from '@starling/shared/refusal';
import { missedBy } from '../../reads/board-words.ts';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';
import { settingsOn } from '../../reads/settings.read.ts';
import type { RecordFacts } from './record-facts.queries.ts';
import { findingsAfter, wantedAt } from './record-findings.ts';
import { standingNext } from './record-next.ts';
import { orderProblems } from './record-orders.ts';
import { rollOf, rollWords, type RollEntry } from './record-roll.ts';

/** One save with everything it is measured by. */
export interface MeasuredMatter {
  readonly asked: RecordMatter;
  readonly standing: HearingStanding;
  readonly facts: RecordFacts;
  readonly roll: readonly RollEntry[];
  readonly findings: readonly EnteredFinding[];
  readonly needs: readonly UnmetNeed[];
  readonly problems: readonly Problem[];
}

/** Everything the save still lacks, and everything in it that cannot be so, at once. */
export function measure(scope: Scope, { asked, standing, facts }: Pick<MeasuredMatter, 'asked' | 'standing' | 'facts'>): MeasuredMatter {
  const settings = settingsOn(facts.settings, standing.today);
  const roll = rollOf(standing, { entered: asked.appearances, arrivals: arrivalsAtRecord(standing, facts) });
  const findings = findingsAfter(asked, facts.findings);
  const needs = needsOf({ asked, standing, facts, roll, findings, now: readMinuteOfDay(scope.time()) ?? 0, settings });
  const problems = [
    ...orderProblems(asked.orders, facts, standing),
    ...timeProblems(scope, asked, standing),
    ...exceptionProblems(scope, asked),
  ];
  return { asked, standing, facts, roll, findings, needs, problems };
}

function arrivalsAtRecord({ mode, chosenName, checkedInAt }: HearingStanding, { door }: RecordFacts): readonly KnownArrival[] {
  const { participants, interpreter, interpreterState, stored } = door;
  const isHere = interpreterState === 'arrived';
  return arrivalsOf({
    mode,
    chosenName,
    checkedInAt,
    participants,
    interpreter,
    interpreterIsHere: isHere,
    isBroughtByTransport: false,
    stored,
  });
}

interface Ground extends Pick<MeasuredMatter, 'asked' | 'standing' | 'facts' | 'roll' | 'findings'> {
  readonly now: MinuteOfDay;
  readonly settings: CourtSettings;
}

function needsOf({ asked, standing, facts, roll, findings, now, settings }: Ground): readonly UnmetNeed[] {
  return missingInRecord({
    result: asked.result,
    roll: roll.map(({ role, attendance }) => ({ role, words: rollWords(role), attendance })),
    next: asked.next ?? standingNext(asked, facts, standing),
    findings,
    wanted: wantedAt(standing, facts, settings),
    missed: missedBy(facts.door, now),
    absentBecause: asked.absentBecause,
    triedBefore: triedBefore(asked),
    remoteConsentStands: facts.door.remoteConsent,
    onRecord: facts.onRecord,
    settings,
  });
}

/** What a late entry says of who was tried; null for what is recorded at its time. */
function triedBefore({ trueTimes }: Pick<RecordMatter, 'trueTimes'>): TriedBefore | null {
  return trueTimes === null ? null : { who: trueTimes.triedWho, how: trueTimes.triedHow };
}

function timeProblems(scope: Scope, { trueTimes }: RecordMatter, { heldOn, today }: HearingStanding): readonly Problem[] {
  if (trueTimes === null) return [];
  const times = {
    calledAt: readMinuteOfDay(trueTimes.calledAt) ?? 0,
    concludedAt: readMinuteOfDay(trueTimes.concludedAt) ?? 0,
    why: trueTimes.why,
  };
  return lateEntryProblems(times, { heldOn, today, now: readMinuteOfDay(scope.time()) ?? 0 });
}

/** That a youth is absent before the grace has passed is the judge's to decide. */
function exceptionProblems(scope: Scope, { absentBecause }: RecordMatter): readonly Problem[] {
  if (absentBecause === null || scope.actor.seat === 'judge') return [];
  const message = 'Only the judge calls a youth absent before the grace has passed. Leave this empty, and ask the judge.';
  return [{ field: 'absentBecause', message, cites: [] }];
}
