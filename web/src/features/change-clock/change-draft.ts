import type { ChangeClockInput } from '../../gql/graphql.ts';

/** What can be done to a clock from here. */
export const CHANGES = ['time_waiver', 'waiver_withdrawn', 'extended', 'tolled', 'resumed'] as const;
export type ChangeMade = (typeof CHANGES)[number];

/** A change as typed; empty texts are not said yet. */
export interface ChangeDraft {
  readonly kind: ChangeMade | '';
  /** Empty: every clock that such a change reaches. */
  readonly clock: string;
  readonly petitionId: string;
  readonly madeOn: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly isGeneral: boolean;
  readonly ground: string;
  readonly reason: string;
}

/** Nothing said yet, made today. */
export function emptyChange(today: string): ChangeDraft {
  return { kind: '', clock: '', petitionId: '', madeOn: today, fromOn: '', untilOn: '', isGeneral: true, ground: '', reason: '' };
}

/** Which parts of the form the kind asks for; the others are neither shown nor sent. */
export interface AskedParts {
  readonly everyClock: boolean;
  readonly reach: boolean;
  readonly from: boolean;
  readonly until: boolean;
  readonly ground: boolean;
}

/** A waiver is general or to a day; an extension is of one clock to one day on one ground; a stop and a new run begin on a day. */
export function partsAsked({ kind, isGeneral }: Pick<ChangeDraft, 'kind' | 'isGeneral'>): AskedParts {
  return {
    everyClock: kind !== 'extended',
    reach: kind === 'time_waiver',
    from: kind === 'tolled' || kind === 'resumed',
    until: kind === 'extended' || (kind === 'time_waiver' && !isGeneral),
    ground: kind === 'extended' || kind === 'tolled',
  };
}

/** The act's input from what is typed. */
export function changeInput(caseId: string, draft: ChangeDraft): ChangeClockInput {
  const asked = partsAsked(draft);
  const said = (isAsked: boolean, text: string): string | null => (isAsked && text.trim() !== '' ? text.trim() : null);
  return {
    caseId,
    petitionId: said(true, draft.petitionId),
    kind: draft.kind,
    clock: said(true, draft.clock),
    madeOn: draft.madeOn,
    fromOn: said(asked.from, draft.fromOn),
    untilOn: said(asked.until, draft.untilOn),
    ground: said(asked.ground, draft.ground),
    reason: said(asked.ground, draft.reason),
  };
}

/** A waiver to a day names the day; without one it would be a general waiver that nobody meant. */
export function lacksDay(draft: ChangeDraft): boolean {
  return draft.kind === 'time_waiver' && !draft.isGeneral && draft.untilOn === '';
}
