import type { Scope } from '@starling/db/scope';
import {
  conflictsOf,
  sayConflict,
  type FieldConflict,
  type StoredField,
  type WrittenField,
} from '@starling/shared/court-day/record/record-conflict';
import { completedBy, findingStands, stepStands, type StandingStep } from '@starling/shared/court-day/record/stands';
import type { RecordMatter } from '@starling/shared/forms/parse-record-matter';
import { MINUTE_FINDING } from '@starling/shared/vocabulary/minute-finding';
import { isHearingResult } from '@starling/shared/workflow/hearing';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';
import { sayMeanwhile } from '../../reads/meanwhile.read.ts';
import { standingStep } from '../../reads/recorded.read.ts';
import { attendanceWords, findingWords, nextWords, NOTHING, resultWords } from './record-conflict-words.ts';
import { loadChangesOfOthers, type LastChange, type RecordFacts } from './record-facts.queries.ts';
import type { RecordConflict } from './record.types.ts';

/** One field with both of its values in words, said only when they differ. */
type Say = () => string | Promise<string>;

interface Stored extends StoredField {
  /** The row that was changed: who did it and when is told by its events. */
  readonly subjectId: string;
  readonly say: Say;
}

/** What stands in the fields that one save can write, as text that is compared and in words. */
function storedFields(
  scope: Scope,
  { hearingId, state, appearances }: HearingStanding,
  { findings, next, promise }: RecordFacts,
): readonly Stored[] {
  const stands = standingStep(next);
  const result = isHearingResult(state) ? state : '';
  return [
    { field: 'result', words: 'What happened', value: result, subjectId: hearingId, say: () => resultWords(result) },
    { field: 'next', words: 'What comes next', value: stepStands(stands), subjectId: hearingId, say: () => nextWords(scope, stands) },
    { field: 'promise', words: 'The promise', value: promise ?? '', subjectId: hearingId, say: () => promise ?? NOTHING },
    ...appearances.map(({ appearanceId, name, attendance }) => ({
      ...{ field: `appearance.${appearanceId}`, words: `Whether ${name} was there`, value: attendance, subjectId: appearanceId },
      say: () => attendanceWords(attendance),
    })),
    ...findings.map(({ minuteFindingId, kind, ...found }) => ({
      ...{ field: `finding.${kind}`, words: MINUTE_FINDING[kind].words, value: findingStands(found), subjectId: minuteFindingId },
      say: () => findingWords(found),
    })),
  ];
}

interface Mine {
  readonly value: string;
  readonly say: Say;
}

/** What this person wrote, field by field. Orders are added beside those of others, and are no conflict. */
function mineIn(scope: Scope, { result, next, promise, appearances, findings }: RecordMatter, stands: StandingStep | null) {
  const step = next === null ? null : completedBy({ ...next, reason: next.queueReason ?? next.noneReason }, stands);
  return new Map<string, Mine>([
    ['result', { value: result, say: () => resultWords(result) }],
    ...(step === null ? [] : [['next', { value: stepStands(step), say: () => nextWords(scope, step) }] as const]),
    ...(promise === null ? [] : [['promise', { value: promise, say: () => promise }] as const]),
    ...appearances.flatMap(({ appearanceId, attendance }) =>
      appearanceId === null ? [] : [[`appearance.${appearanceId}`, { value: attendance, say: () => attendanceWords(attendance) }] as const],
    ),
    ...findings.map((found) => [`finding.${found.kind}`, { value: findingStands(found), say: () => findingWords(found) }] as const),
  ]);
}

/** What this person wrote in the fields of which it is known what stood there. */
function writtenFields({ expected }: RecordMatter, mine: ReadonlyMap<string, Mine>): readonly WrittenField[] {
  return expected.flatMap(({ field, was }) => {
    const value = mine.get(field)?.value;
    return value === undefined ? [] : [{ field, was: isOfAList(field) ? was.toLowerCase() : was, mine: value }];
  });
}

/** These are one of a list, whose letters' case says nothing; what was said in words is compared letter by letter. */
const isOfAList = (field: string): boolean => field === 'result' || field.startsWith('appearance.');

/** Everything in which somebody else wrote something different meanwhile, with both values, who and when. Null when both can stand together. */
export async function conflictIn(
  scope: Scope,
  standing: HearingStanding,
  { asked, facts }: { readonly asked: RecordMatter; readonly facts: RecordFacts },
): Promise<RecordConflict | null> {
  const stored = new Map(storedFields(scope, standing, facts).map((one) => [one.field, one]));
  const mine = mineIn(scope, asked, standingStep(facts.next));
  const conflicts = conflictsOf(writtenFields(asked, mine), [...stored.values()]);
  if (conflicts.length === 0) return null;
  const { hearingId, version } = standing;
  const fields = await sayFields(scope, conflicts, { hearingId, stored, mine });
  const since = await sayMeanwhile(scope, { hearingId, acts: Math.max(1, version - asked.version) });
  return { hearingId, version, fields, since, message: sayConflict(conflicts, fields[0]?.theirsBy ?? null) };
}

interface Sides {
  readonly hearingId: string;
  readonly stored: ReadonlyMap<string, Stored>;
  readonly mine: ReadonlyMap<string, Mine>;
}

async function sayFields(scope: Scope, conflicts: readonly FieldConflict[], { hearingId, stored, mine }: Sides) {
  const subjectOf = (field: string): string => stored.get(field)?.subjectId ?? hearingId;
  const changes = await loadChangesOfOthers(scope, [...new Set([...conflicts.map(({ field }) => subjectOf(field)), hearingId])]);
  const fields: RecordConflict['fields'][number][] = [];
  for (const { field, words, theirs: stands } of conflicts) {
    const last = lastOf(changes, subjectOf(field), hearingId);
    const said = { mine: await wordsOf(mine.get(field)), theirs: await wordsOf(stored.get(field)) };
    fields.push({ field, words, ...said, stands, theirsBy: last?.by ?? null, theirsAt: last?.at ?? null });
  }
  return fields;
}

function wordsOf(side: { readonly say: Say } | undefined): string | Promise<string> {
  return side === undefined ? NOTHING : side.say();
}

function lastOf(changes: readonly LastChange[], subjectId: string, hearingId: string): LastChange | null {
  return changes.find((one) => one.subjectId === subjectId) ?? changes.find((one) => one.subjectId === hearingId) ?? null;
}
