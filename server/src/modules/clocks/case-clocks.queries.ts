import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import type { ClockFacts } from '@starling/shared/law/clocks/clock-facts';
import type { ClockQuestion as Question } from '@starling/shared/law/clocks/questions';
import type { RunningClock } from '@starling/shared/law/clocks/running-clocks';
import { bindingClock, clocksOf } from '@starling/shared/law/clocks/running-clocks';
import type { CountingGround } from '@starling/shared/law/clocks/tally';
import type { Action } from '@starling/shared/policy/actions';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { HEARING_TYPE, isHearingType, type HearingType } from '@starling/shared/vocabulary/hearing';
import type { Seat } from '@starling/shared/vocabulary/seat';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { Act } from '../../graphql/types/citation.types.ts';
import type { HearingWindow } from '../../graphql/types/clock.types.ts';
import { isPetitionOf, loadCaseFacts } from '../../reads/case-facts.read.ts';
import { CLOCK_FACTS, CLOCK_GROUND } from '../../reads/clock-facts.read.ts';
import { clockLine, countingGround, knownFacts, missingWords } from '../../reads/count-clocks.ts';
import type { ClockFactsFromSql, ClockGround } from '../../reads/count-clocks.ts';
import { windowIfAsked, windowOf } from '../../reads/hearing-window.read.ts';
import { explainedRule } from './explained-rule.ts';
import {
  changeLine,
  CHANGE_LINES,
  circumstanceLine,
  CIRCUMSTANCE_LINES,
  happeningLine,
  HAPPENING_LINES,
  type ChangeFromSql,
  type CircumstanceFromSql,
  type HappeningFromSql,
} from './clock-lines.ts';
import type { CaseClocks, ClockExplained, ClockQuestion } from './clocks.types.ts';

/** A case `c` of a youth `y` with everything its clocks are shown from. */
const CASE_CLOCKS = `json_build_object('caseId', c.case_id, 'branch', c.branch, 'facts', ${CLOCK_FACTS}, 'happenings', ${HAPPENING_LINES},
  'changes', ${CHANGE_LINES}, 'circumstances', ${CIRCUMSTANCE_LINES})`;

const CASE = `
  select json_build_object('own', ${CASE_CLOCKS}, 'ground', ${CLOCK_GROUND}, 'others', (
    select coalesce(json_agg(o.clocks order by o.branch, o.case_id), '[]'::json) from (
      select c.branch, c.case_id, ${CASE_CLOCKS} as clocks from app.legal_case c
      where c.court_id = y.court_id and c.youth_id = y.youth_id and c.case_id <> $1 and c.state = 'open') o))
  from app.legal_case c join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
  where c.court_id = (select app.court()) and c.case_id = $1`;

const GROUND = `select json_build_object('today', app.today(), 'ground', ${CLOCK_GROUND})`;

interface CaseFromSql {
  readonly caseId: string;
  readonly branch: string;
  readonly facts: ClockFactsFromSql;
  readonly happenings: readonly HappeningFromSql[];
  readonly changes: readonly ChangeFromSql[];
  readonly circumstances: readonly CircumstanceFromSql[];
}

interface CasesFromSql {
  readonly own: CaseFromSql;
  readonly others: readonly CaseFromSql[];
  readonly ground: ClockGround;
}

/** The kind of hearing whose window is asked for. */
export interface AskedWindow {
  readonly caseId: string;
  readonly petitionId: string | null;
  readonly type: string;
}

/** The clocks of one case, the windows of its hearings, and any rule explained. */
@Injectable()
export class CaseClocksQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Null when the case is absent, sealed or not for this person: the same statement, the same answer. */
  async find(actor: SeatedActor, caseId: string): Promise<CaseClocks | null> {
    if (!can(actor.seat, 'clocks.read')) return null;
    const found = (await this.read(actor, CASE, [caseId])) as CasesFromSql | null; // parse border: the statement shapes it
    if (found === null) return null;
    const ground = countingGround(found.ground, found.own.facts.today);
    const shown = { ground, seat: actor.seat, time: this.database.clock.time(COURT_ZONE) };
    const others = found.others.map((other) => inWords(other, { ...shown, otherCases: [] }));
    return inWords(found.own, { ...shown, otherCases: others });
  }

  /** Null when the case, the petition or the kind of hearing is absent, sealed or not for this person. */
  async window(actor: SeatedActor, { caseId, petitionId, type }: AskedWindow): Promise<HearingWindow | null> {
    if (!can(actor.seat, 'clocks.read') || !isHearingType(type)) return null;
    const found = await inScope(this.database, actor, (scope) => loadCaseFacts(scope, caseId), { readOnly: true });
    if (found === null || !isPetitionOf(found, petitionId)) return null;
    return windowOf(found.facts, { type, petitionId }, found.ground);
  }

  /** Null for an unknown rule, one without a period, or a trigger that is no day and no moment. */
  async explain(actor: SeatedActor, asked: { readonly rule: string; readonly trigger: string }): Promise<ClockExplained | null> {
    const { today, ground } = (await this.read(actor, GROUND, [])) as { readonly today: string; readonly ground: ClockGround }; // parse border
    return explainedRule(asked, countingGround(ground, today));
  }

  private read(actor: SeatedActor, statement: string, values: readonly unknown[]): Promise<unknown> {
    return inScope(this.database, actor, (scope) => scope.json(statement, [...values]), { readOnly: true });
  }
}

interface Shown {
  readonly ground: CountingGround;
  readonly seat: Seat;
  /** The time on the court's wall clock, 'HH:MM'. */
  readonly time: string;
  readonly otherCases: readonly CaseClocks[];
}

function inWords(found: CaseFromSql, { ground, seat, time, otherCases }: Shown): CaseClocks {
  const facts = knownFacts(found.facts, time);
  const { running, uncounted, questions } = clocksOf(facts, ground);
  const isNamed = new Set([...running, ...uncounted].map(({ ending }) => ending)).size > 1;
  const binding = bindingClock(running);
  return {
    caseId: found.caseId,
    branch: found.branch,
    today: facts.today,
    clocks: running.map((clock) => clockLine(clock, { isNamed, isBinding: clock === binding })),
    missing: uncounted.map((one) => missingWords(one, isNamed)),
    questions: questions.map((one) => questionLine(one, facts)),
    windows: windowsOf(facts, running, ground),
    happenings: found.happenings.map((one) => happeningLine(one, seat)),
    changes: found.changes.map((one) => changeLine(one, seat)),
    circumstances: found.circumstances.map((one) => circumstanceLine(one, seat)),
    petitions: facts.petitions.map(({ petitionId, ending, kind }) => ({ petitionId, ending, kind })),
    otherCases,
    acts: actsFor(seat),
  };
}

function questionLine({ name, words, petitionId, decides }: Question, { petitions }: ClockFacts): ClockQuestion {
  const ending = petitions.find((petition) => petition.petitionId === petitionId)?.ending ?? null;
  return { name, words, petitionId, petitionEnding: ending, decides };
}

/** One window for each kind of hearing that a running clock asks for, on each petition that asks for it; in the order of the vocabulary. */
function windowsOf(facts: ClockFacts, running: readonly RunningClock[], ground: CountingGround): readonly HearingWindow[] {
  const asking = running.filter(({ hearingOn, isChoice }) => hearingOn === null && !isChoice);
  const types = Object.keys(HEARING_TYPE).filter(isHearingType);
  return types.flatMap((type) => petitionsAsking(asking, type).flatMap((petitionId) => windowIfAsked(facts, { type, petitionId }, ground)));
}

function petitionsAsking(clocks: readonly RunningClock[], type: HearingType): readonly (string | null)[] {
  return [...new Set(clocks.filter(({ rule }) => rule.metBy.hearings.includes(type)).map(({ petitionId }) => petitionId))];
}

const ACTS: readonly (readonly [mutation: string, action: Action])[] = [
  ['recordClockEvent', 'clock.record'],
  ['changeClock', 'clock.change'],
  ['establishCircumstance', 'clock.record'],
];

function actsFor(seat: Seat): readonly Act[] {
  return ACTS.map(([name, action]) => ({ name, open: can(seat, action), why: can(seat, action) ? '' : whoseAct(action), cites: [] }));
}
