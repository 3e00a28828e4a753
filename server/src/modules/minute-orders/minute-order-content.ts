import { changesNow, correctSections, type MinuteChange } from '@starling/shared/court-day/minute-order/minute-correction';
import { isSectionKey } from '@starling/shared/court-day/minute-order/minute-order';
import type { CorrectMinuteOrder } from '@starling/shared/forms/parse-minute-order';
import { invalid } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { fromRecord } from '../../acts/minute-order-act.ts';
import type { MinuteMatter, MinuteOrderContent, StoredMinuteOrder } from '../../reads/minute-facts.read.ts';

type Changes = CorrectMinuteOrder['changes'];

/** What a correction says: the lines of the number it replaces said otherwise, or without any the record as it stands now. */
export function correctedContent(
  { facts }: MinuteMatter,
  { sections, effectiveOn = null }: MinuteOrderContent,
  changes: Changes,
): Result<MinuteOrderContent> {
  if (changes.length === 0) return ok(fromRecord(facts, effectiveOn));
  const known = knownChanges(changes);
  if (!known.ok) return known;
  const corrected = correctSections(sections, known.value);
  return corrected.ok ? ok({ sections: corrected.value, effectiveOn, saidOtherwise: true }) : corrected;
}

/**
 * What a returned number says when it is prepared again. The first number is the record's alone. A correction whose lines somebody said otherwise
 * keeps them, and one of the record takes its new lines from the record as it stands now: each change goes where its line stands there.
 */
export function contentAgain(
  matter: MinuteMatter,
  { replacesId, content }: StoredMinuteOrder,
  changes: Changes,
): Result<MinuteOrderContent> {
  if (replacesId === null && changes.length > 0)
    return refuse(
      invalid([
        { field: 'changes', message: 'The first number says what was entered. Change the record, then prepare it again.', cites: [] },
      ]),
    );
  if (content.saidOtherwise === true) return changes.length === 0 ? ok(content) : correctedContent(matter, content, changes);
  const known = knownChanges(changes);
  if (!known.ok) return known;
  const stands = fromRecord(matter.facts, content.effectiveOn);
  const placed = changesNow(content.sections, stands.sections, known.value);
  return placed.ok ? correctedContent(matter, stands, placed.value) : placed;
}

function knownChanges(changes: Changes): Result<readonly MinuteChange[]> {
  const known = changes.flatMap(({ section, line, words }): MinuteChange[] => (isSectionKey(section) ? [{ section, line, words }] : []));
  if (known.length === changes.length) return ok(known);
  return refuse(
    invalid(
      changes.flatMap(({ section }, place) =>
        isSectionKey(section)
          ? []
          : [{ field: `changes.${String(place)}.section`, message: 'There is no such part. Choose one of the list.', cites: [] }],
      ),
    ),
  );
}
