import type { WindowLineFragment } from '../../gql/graphql.ts';
import type { Relaxing } from '../../parts/finder/use-setting-hearing.ts';

/** What is typed to relax the window. All of it stays while another day is tried. */
export interface RelaxDraft {
  readonly by: Relaxing | null;
  readonly isGeneral: boolean;
  readonly waivedTo: string;
  readonly goodCause: string;
  readonly judgeDecides: string;
}

export const NOTHING_RELAXED: RelaxDraft = { by: null, isGeneral: false, waivedTo: '', goodCause: '', judgeDecides: '' };

/** What the law names for a day after the last one: as the record refused the chosen day, before that as the window says it of its next day. */
export function relaxedBy(window: Pick<WindowLineFragment, 'relaxedBy'> | null, refused: readonly Relaxing[] | null): readonly Relaxing[] {
  return refused ?? window?.relaxedBy ?? [];
}

/** The part of the act's input that relaxes the window: only what was chosen. */
export function relaxingInput(draft: RelaxDraft) {
  const { by, isGeneral, waivedTo, goodCause, judgeDecides } = draft;
  return {
    timeWaiver: by === 'TIME_WAIVER' ? { general: isGeneral, untilOn: isGeneral || waivedTo === '' ? null : waivedTo } : null,
    goodCause: by === 'GOOD_CAUSE' && goodCause.trim() !== '' ? goodCause.trim() : null,
    judgeDecides: by === 'JUDGE_DECIDES' && judgeDecides.trim() !== '' ? judgeDecides.trim() : null,
  };
}

/** True when the day needs something entered with it that was not entered. */
export function lacksRelaxing(draft: RelaxDraft): boolean {
  const { timeWaiver, goodCause, judgeDecides } = relaxingInput(draft);
  return timeWaiver === null && goodCause === null && judgeDecides === null;
}
