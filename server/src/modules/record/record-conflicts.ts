import type { Scope } from '@starling/db/scope';
import { conflictsOf, sayConflict, type StoredField, type WrittenField } from '@starling/shared/court-day/record/record-conflict';
import type { RecordMatter } from '@starling/shared/forms/parse-record-matter';
import { HEARING_STATE } from '@starling/shared/vocabulary/hearing';
import { MINUTE_FINDING, MINUTE_FINDING_ANSWER } from '@starling/shared/vocabulary/minute-finding';
import { NEXT_STEP } from '@starling/shared/vocabulary/next-step';
import { ATTENDANCE } from '@starling/shared/vocabulary/participation';
import { isHearingResult } from '@starling/shared/workflow/hearing';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';
import { sayMeanwhile } from '../../reads/meanwhile.read.ts';
import { loadChangesOfOthers, type LastChange, type RecordFacts } from './record-facts.queries.ts';
import type { RecordConflict } from './record.types.ts';

interface Stored extends StoredField {
  /** The row that was changed: who did it and when is told by its events. */
  readonly subjectId: string;
}

/** What stands in the fields that one save can write, as text. */
function storedFields(
  { hearingId, state, appearances }: HearingStanding,
  { findings, orders, nextStep, promise }: RecordFacts,
): readonly Stored[] {
  const ofHearing = (field: string, words: string, value: string): Stored => ({ field, words, value, subjectId: hearingId });
  return [
    ofHearing('result', 'What happened', isHearingResult(state) ? state : ''),
    ofHearing('next', 'What comes next', nextStep ?? ''),
    ofHearing('promise', 'The promise', promise ?? ''),
    ofHearing('orders', 'The orders', String(orders.length)),
    ...appearances.map(({ appearanceId, name, attendance }) => ({
      field: `appearance.${appearanceId}`,
      words: `Whether ${name} was there`,
      value: attendance,
      subjectId: appearanceId,
    })),
    ...findings.map(({ minuteFindingId, kind, answer }) => ({
      field: `finding.${kind}`,
      words: MINUTE_FINDING[kind].words,
      value: answer,
      subjectId: minuteFindingId,
    })),
  ];
}

/** What this person wrote in the fields of which it is known what stood there. Orders are added beside those of others, and are no conflict. */
function writtenFields(asked: RecordMatter): readonly WrittenField[] {
  const mine = new Map<string, string>([
    ['result', asked.result],
    ...(asked.next === null ? [] : [['next', asked.next.step] as const]),
    ...(asked.promise === null ? [] : [['promise', asked.promise] as const]),
    ...asked.appearances.flatMap((one) => (one.appearanceId === null ? [] : [[`appearance.${one.appearanceId}`, one.attendance] as const])),
    ...asked.findings.map(({ kind, answer }) => [`finding.${kind}`, answer] as const),
  ]);
  return asked.expected.flatMap(({ field, was }) => {
    const value = mine.get(field);
    return value === undefined ? [] : [{ field, was: comparable(field, was), mine: value }];
  });
}

/** A promise is kept as it was said; all else is one of a list, whose letters' case says nothing. */
const comparable = (field: string, value: string): string => (field === 'promise' ? value : value.toLowerCase());

/** Everything in which somebody else wrote something different meanwhile, with both values, who and when. Null when both can stand together. */
export async function conflictIn(
  scope: Scope,
  standing: HearingStanding,
  { asked, facts }: { readonly asked: RecordMatter; readonly facts: RecordFacts },
): Promise<RecordConflict | null> {
  const stored = storedFields(standing, facts);
  const conflicts = conflictsOf(
    writtenFields(asked),
    stored.map((one) => ({ ...one, value: comparable(one.field, one.value) })),
  );
  if (conflicts.length === 0) return null;
  const subjects = conflicts.map(({ field }) => stored.find((one) => one.field === field)?.subjectId ?? standing.hearingId);
  const changes = await loadChangesOfOthers(scope, [...new Set([...subjects, standing.hearingId])]);
  const fields = conflicts.map(({ field, words, mine, theirs }, place) => {
    const last = lastOf(changes, subjects[place] ?? standing.hearingId, standing.hearingId);
    return {
      field,
      words,
      mine: sayValue(field, mine),
      theirs: sayValue(field, theirs),
      theirsBy: last?.by ?? null,
      theirsAt: last?.at ?? null,
    };
  });
  const { hearingId, version } = standing;
  const since = await sayMeanwhile(scope, { hearingId, acts: Math.max(1, version - asked.version) });
  return { hearingId, version, fields, since, message: sayConflict(conflicts, fields[0]?.theirsBy ?? null) };
}

function lastOf(changes: readonly LastChange[], subjectId: string, hearingId: string): LastChange | null {
  return changes.find((one) => one.subjectId === subjectId) ?? changes.find((one) => one.subjectId === hearingId) ?? null;
}

const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  result: HEARING_STATE,
  next: NEXT_STEP,
  appearance: ATTENDANCE,
  finding: MINUTE_FINDING_ANSWER,
};

/** A value in words; an empty one is "Nothing". */
function sayValue(field: string, value: string): string {
  if (value === '') return 'Nothing';
  return VALUES[field.split('.')[0] ?? '']?.[value] ?? value;
}
