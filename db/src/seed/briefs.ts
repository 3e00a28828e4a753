import type { BriefKind, HearingType } from '@starling/shared/vocabulary/hearing';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { HearingRow } from './hearings.ts';
import { add, type Ledger } from './ledger.ts';
import { POSITION_ROLES, POSITIONS, PROMISES, QUESTIONS, RIDES, SAFETY, SAY_ALOUD, SINCE, WENT_WELL } from './words.ts';

/** One line prepared for the bench. */
export interface BriefLine {
  readonly kind: BriefKind;
  readonly words: string;
  readonly subject?: string;
  readonly role?: string;
}

/** Writes the lines prepared for one hearing, in their order. */
export function addBriefs(ledger: Ledger, hearing: HearingRow, lines: readonly BriefLine[], on: LocalDate): void {
  lines.forEach((line, index) => {
    add(ledger, 'hearing_brief', {
      brief_id: ledger.newId(on), hearing_id: hearing.hearing_id, kind: line.kind, subject: line.subject ?? null, role: line.role ?? null, words: line.words, ordinal: index + 1,
    });
  });
}

/** The whole brief of a generated hearing: what went well first, then the question, since, positions, safety, ride. */
export function drawBrief(ledger: Ledger, type: HearingType): readonly BriefLine[] {
  const { random } = ledger;
  const well = random.shuffled(WENT_WELL).slice(0, random.whole(1, 2));
  return [
    ...well.map((words): BriefLine => ({ kind: 'went_well', words })),
    drawQuestion(ledger, type),
    ...(random.chance(0.6) ? [{ kind: 'promise', words: random.pick(PROMISES) } as const] : []),
    ...SINCE.map(({ subject, words }): BriefLine => ({ kind: 'since', subject, words: random.pick<string>(words) })),
    ...random.shuffled(POSITIONS).slice(0, 2).flatMap(({ subject, views }) => POSITION_ROLES.map((role, at): BriefLine => ({ kind: 'position', subject, role, words: views[at] ?? 'Submits' }))),
    { kind: 'safety', words: random.pick(SAFETY) },
    { kind: 'ride', words: random.pick(RIDES) },
    { kind: 'say_aloud', words: random.pick(SAY_ALOUD) },
  ];
}

/** The one question to decide. */
export function drawQuestion({ random }: Ledger, type: HearingType): BriefLine {
  const known: Readonly<Partial<Record<HearingType, readonly string[]>>> = QUESTIONS;
  return { kind: 'question', words: random.pick(known[type] ?? QUESTIONS.other) };
}
