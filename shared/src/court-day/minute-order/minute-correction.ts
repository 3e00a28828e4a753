import { plainProblem } from '../../forms/fields.ts';
import { invalid } from '../../refusal.ts';
import { ok, refuse, type Result } from '../../result.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { MinuteOrderKind } from '../../vocabulary/minute-order.ts';
import { MINUTE_SECTION, type MinuteSection, SECTION_KEYS, type MinuteSectionKey } from './minute-order.ts';
import { sentence } from './minute-words.ts';

/** One line said otherwise; `line` counts from 0, one past the last adds a line, and blank words take the line out. */
export interface MinuteChange {
  readonly section: MinuteSectionKey;
  readonly line: number;
  readonly words: string;
}

/**
 * A minute order with lines said otherwise. The law a line rests on stays with it; an added line has none. Refused, with every field at
 * once, when a line is not there. The order that is corrected is not touched: it is kept as it was signed.
 */
export function correctSections(sections: readonly MinuteSection[], changes: readonly MinuteChange[]): Result<readonly MinuteSection[]> {
  const beyond = changes.flatMap(({ section, line }, place) =>
    line <= linesOf(sections, section).length
      ? []
      : [
          plainProblem(
            `changes.${String(place)}.line`,
            `There is no such line under “${MINUTE_SECTION[section]}”. Choose one, or add one at the end.`,
          ),
        ],
  );
  if (beyond.length > 0) return refuse(invalid(beyond));
  const corrected = SECTION_KEYS.map((key) =>
    corrects(
      sections,
      key,
      changes.filter(({ section }) => section === key),
    ),
  );
  return ok(corrected.filter(({ lines }) => lines.length > 0));
}

/**
 * The same changes by where their lines stand now: they were chosen on an older reading, and the record may have got or lost lines since. A line is
 * known by its words, and an added one goes to the end. Refused, with every field at once, when a line does not stand there any more.
 */
export function changesNow(
  read: readonly MinuteSection[],
  now: readonly MinuteSection[],
  changes: readonly MinuteChange[],
): Result<readonly MinuteChange[]> {
  const placed = changes.map((change) => ({
    ...change,
    line: lineNow(linesOf(read, change.section), linesOf(now, change.section), change.line),
  }));
  const gone = placed.flatMap(({ line, section }, place) =>
    line >= 0
      ? []
      : [
          plainProblem(
            `changes.${String(place)}.line`,
            `The record says this line under “${MINUTE_SECTION[section]}” otherwise now. Take this change out: the line is written from the record.`,
          ),
        ],
  );
  return gone.length > 0 ? refuse(invalid(gone)) : ok(placed);
}

/** Where a line that was read stands now; below 0 when it is gone. */
function lineNow(read: MinuteSection['lines'], now: MinuteSection['lines'], line: number): number {
  const was = read[line];
  if (was === undefined) return now.length + line - read.length;
  return now[line]?.words === was.words ? line : now.findIndex(({ words }) => words === was.words);
}

function linesOf(sections: readonly MinuteSection[], key: MinuteSectionKey): MinuteSection['lines'] {
  return sections.find((section) => section.key === key)?.lines ?? [];
}

function corrects(sections: readonly MinuteSection[], key: MinuteSectionKey, changes: readonly MinuteChange[]): MinuteSection {
  const stood = linesOf(sections, key);
  const places = Array.from({ length: Math.max(stood.length, ...changes.map(({ line }) => line + 1), 0) }, (_, place) => place);
  const lines = places.flatMap((place) => {
    const change = changes.findLast(({ line }) => line === place);
    const was = stood[place];
    if (change === undefined) return was === undefined ? [] : [was];
    return change.words.trim() === '' ? [] : [{ words: sentence(change.words), cite: was?.cite ?? null }];
  });
  return { key, title: MINUTE_SECTION[key], lines };
}

/**
 * The day from which a minute order has effect, where nobody says another: the day of the hearing, because that is when the court spoke;
 * for an amended one the day of its signature, because it orders something new.
 */
export function effectiveDay(
  kind: MinuteOrderKind,
  { heldOn, signedOn }: { readonly heldOn: LocalDate; readonly signedOn: LocalDate },
): LocalDate {
  return kind === 'amended' ? signedOn : heldOn;
}
