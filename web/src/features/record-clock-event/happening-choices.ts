import { ENTERED_HAPPENINGS, HAPPENING, type HappeningKind } from '@starling/shared/vocabulary/happening';
import type { Choice } from '../../ui/Select.tsx';

/** The first kind of each stage, in the order of the vocabulary: a kind belongs to the last stage that began at it or before it. */
const STAGES = [
  ['custody', 'taken_into_custody'],
  ['detention', 'detention_hearing_opened'],
  ['jurisdiction', 'jurisdiction_hearing_opened'],
  ['disposition', 'social_study_filed'],
  ['diversion', 'informal_agreement_made'],
  ['dependency', 'child_delivered'],
  ['dualStatus', 'dual_status_noticed'],
  ['reports', 'safety_information_received'],
  ['judge', 'judge_assigned'],
  ['records', 'proceeding_dismissed'],
] as const satisfies readonly (readonly [string, HappeningKind])[];

export type Stage = (typeof STAGES)[number][0];

const ORDER: readonly string[] = Object.keys(HAPPENING);

/** The stage of a case that a kind belongs to. */
export function stageOf(kind: HappeningKind): Stage {
  const at = ORDER.indexOf(kind);
  return STAGES.findLast(([, first]) => ORDER.indexOf(first) <= at)?.[0] ?? 'custody';
}

/** What can be entered, under the heading of its stage: everything, or what holds the words that were typed in itself or in its heading. */
export function happeningChoices(typed: string, sayStage: (stage: Stage) => string): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  return ENTERED_HAPPENINGS.map((kind) => ({ key: kind, words: HAPPENING[kind].words, group: sayStage(stageOf(kind)) })).filter(
    ({ words, group }) => words.toLowerCase().includes(wanted) || group.toLowerCase().includes(wanted),
  );
}
