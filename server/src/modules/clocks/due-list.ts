import { dueKind } from '@starling/shared/law/clocks/bears-on-matter';
import { bindingClock, clocksOf, type RunningClock } from '@starling/shared/law/clocks/running-clocks';
import type { CountingGround } from '@starling/shared/law/clocks/tally';
import { CLOCK_PART, clockParts } from '@starling/shared/law/library-clocks';
import type { LocalDate } from '@starling/shared/time/local-date';
import { hearingWords } from '@starling/shared/vocabulary/hearing';
import { clockLine, countingGround, knownFacts } from '../../reads/count-clocks.ts';
import type { ClockFactsFromSql, ClockGround } from '../../reads/count-clocks.ts';
import type { DueDepartment, DueKind, DueLine, DuePart, WhatIsDue } from './clocks.types.ts';

/** What of the list is asked for; null or left out: no bound. */
export interface AskedDue {
  readonly until?: string | null;
  readonly departmentId?: string | null;
  readonly part?: string | null;
  readonly kind?: DueKind | null;
  readonly limit?: number | null;
}

/** One open case as the statement answers it. */
export interface DueCase {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly chosenName: string;
  readonly branch: string;
  readonly departmentId: string | null;
  readonly department: string | null;
  readonly nextOn: string | null;
  readonly nextType: string | null;
  readonly facts: ClockFactsFromSql;
}

const KIND = { hearing: 'HEARING', before_hearing: 'BEFORE_HEARING', duty: 'DUTY', choice: 'CHOICE' } as const;
const LINES_UNLESS_ASKED = 200;

interface Due {
  readonly of: DueCase;
  readonly clock: RunningClock;
  readonly kind: DueKind;
  readonly isBinding: boolean;
}

interface Counted {
  readonly due: readonly Due[];
  readonly isMissing: boolean;
}

/**
 * The clocks of all cases that have a last day, earliest first. What stands still is not due; what a party may do and need not is listed only
 * when it is asked for. Beyond the limit the list says how many were left out; its counts are of everything that fits the question.
 */
export function dueList(
  cases: readonly DueCase[],
  {
    today,
    time,
    ground,
    asked,
  }: { readonly today: LocalDate; readonly time: string; readonly ground: ClockGround; readonly asked: AskedDue },
): WhatIsDue {
  const counting = countingGround(ground, today);
  const inQuestion = cases.filter(({ departmentId }) => (asked.departmentId ?? departmentId) === departmentId);
  const counted = inQuestion.map((one) => countCase(one, counting, time));
  const due = counted
    .flatMap((one) => one.due)
    .filter((one) => fits(one, asked))
    .toSorted(byDeadline);
  const lines = due.slice(0, asked.limit ?? LINES_UNLESS_ASKED);
  return {
    today,
    until: asked.until ?? null,
    lines: lines.map(lineOf),
    leftOut: due.length - lines.length,
    missed: due.filter(({ clock }) => clock.missed).length,
    missing: counted.filter(({ isMissing }) => isMissing).length,
    departments: departmentsOf(due),
    parts: partsOf(due),
    why: null,
  };
}

function countCase(of: DueCase, ground: CountingGround, time: string): Counted {
  const { running, uncounted } = clocksOf(knownFacts(of.facts, time), ground);
  const binding = bindingClock(running);
  const due = running
    .filter(({ waived, stopped }) => !waived && !stopped)
    .map((clock) => ({ of, clock, kind: KIND[dueKind(clock)], isBinding: clock === binding }));
  return { due, isMissing: uncounted.length > 0 };
}

function fits({ clock, kind }: Due, asked: AskedDue): boolean {
  const { deadline, rule } = clock;
  if (deadline > (asked.until ?? deadline) || rule.part !== (asked.part ?? rule.part)) return false;
  return (asked.kind ?? null) === null ? kind !== 'CHOICE' : kind === asked.kind;
}

/** By the last day; of one day the clock that binds its case comes first. */
function byDeadline(one: Due, other: Due): number {
  return (
    one.clock.deadline.localeCompare(other.clock.deadline) ||
    Number(other.isBinding) - Number(one.isBinding) ||
    one.of.caseNumber.localeCompare(other.of.caseNumber)
  );
}

function lineOf({ of, clock, kind, isBinding }: Due): DueLine {
  const { caseId, caseNumber, chosenName, branch, department, nextOn, nextType } = of;
  return {
    caseId,
    caseNumber,
    chosenName,
    branch,
    department,
    nextHearing: nextOn === null ? null : { heldOn: nextOn, type: hearingWords(nextType ?? '') },
    kind,
    clock: clockLine(clock, { isNamed: false, isBinding }),
  };
}

function departmentsOf(due: readonly Due[]): readonly DueDepartment[] {
  const lines = new Map<string, DueDepartment>();
  for (const { of } of due) {
    if (of.departmentId === null || of.department === null) continue;
    const known = lines.get(of.departmentId)?.lines ?? 0;
    lines.set(of.departmentId, { departmentId: of.departmentId, name: of.department, lines: known + 1 });
  }
  return [...lines.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

function partsOf(due: readonly Due[]): readonly DuePart[] {
  return clockParts()
    .map((part) => ({ part, words: CLOCK_PART[part], lines: due.filter(({ clock }) => clock.rule.part === part).length }))
    .filter(({ lines }) => lines > 0);
}
