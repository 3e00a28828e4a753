import type { Origin } from '@starling/shared/docket-import/problem';
import { hearingWords } from '@starling/shared/vocabulary/hearing';
import type { ImportDone, ImportPreview, ImportProblem, ImportRowPreview } from './imports.types.ts';
import type { Looked, Ran } from './imports.service.ts';

/** What an import would do, as the screen and the command line show it. */
export function previewOf({ fingerprint, reading, plan, problems, counts }: Looked): ImportPreview {
  const { cases } = plan;
  return {
    fingerprint,
    ...counts,
    cases: cases.length,
    hearings: cases.flatMap((one) => one.hearings).length,
    youths: cases.filter((one) => one.youth !== null).length,
    counts: cases.flatMap((one) => one.counts).length,
    problems: problemsOf(problems),
    rows: rowsOf({ plan, problems }),
    headings: reading.headings.flatMap(({ file, kind, matches }) =>
      matches.map(({ heading, field }) => ({ file, fileKind: kind, heading, field })),
    ),
  };
}

/** What an import did. */
export function doneOf({ importId, counts, problems }: Ran): ImportDone {
  return { importId, taken: counts.willTake, leftOut: counts.willLeaveOut, unchanged: counts.unchanged, problems: problemsOf(problems) };
}

const CHOICE = { refused: null, asks: null, noted: 'It is taken.' } as const;

const problemsOf = (problems: Looked['problems']): readonly ImportProblem[] =>
  problems
    .map(({ file, line, severity, field, message, row, cites }) => ({
      file,
      line,
      severity,
      field,
      row,
      choice: CHOICE[severity],
      message: cites.length === 0 ? message : `${message} ${cites.map((cite) => cite.text).join(', ')}`,
    }))
    .toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line);

function rowsOf({ plan, problems }: Pick<Looked, 'plan' | 'problems'>): readonly ImportRowPreview[] {
  const at = (origin: Origin, does: string, words: string): ImportRowPreview => ({ file: origin.file, line: origin.line, does, words });
  const taken = plan.cases.flatMap((one) => [
    ...one.hearings.map(({ hearing }) =>
      at(hearing.origin, 'takes', `${hearing.startsAt}, ${hearingWords(hearing.type.key)}, ${hearing.minutes} minutes`),
    ),
    ...(one.youth ? [at(one.youth.origin, 'takes', 'Youth and counsel')] : []),
    ...one.relatives.map((relative) => at(relative.origin, 'takes', 'Parent or caregiver')),
    ...one.counts.map((count) => at(count.origin, 'takes', `Count ${count.number}, ${count.statute}`)),
  ]);
  const left = problems.filter((problem) => problem.severity !== 'noted').map((problem) => at(problem, 'leavesOut', problem.message));
  const unchanged = plan.unchanged.map((origin) => at(origin, 'unchanged', 'Here already'));
  return [...taken, ...left, ...unchanged].toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}
