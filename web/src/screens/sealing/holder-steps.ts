import type { DeskHolderFragment } from '../../gql/graphql.ts';

export const STEPS = ['sent', 'received', 'sealed', 'copy'] as const;
export type Step = (typeof STEPS)[number];

/** Where one step of one holder stands. `none`: it will never come (no record held). */
export interface StepState {
  readonly step: Step;
  readonly state: 'done' | 'open' | 'late' | 'none';
  readonly on: string | null;
}

/** The four steps in the statute's order: the records first, then the office's copy of the order (WIC 786(a)). */
export function stepsOfHolder(holder: DeskHolderFragment): readonly StepState[] {
  const dates = { sent: holder.sentOn, received: holder.receivedOn, sealed: holder.sealedOn, copy: holder.copySealedOn };
  const nextOpen = STEPS.find((step) => dates[step] === null);
  return STEPS.map((step) => {
    const on = dates[step];
    if (on !== null) return { step, state: 'done', on };
    if (holder.noRecordOn !== null) return { step, state: 'none', on: null };
    return { step, state: holder.daysLate > 0 && step === nextOpen ? 'late' : 'open', on: null };
  });
}
