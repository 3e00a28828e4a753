import type { HearingMode } from '../../vocabulary/hearing.ts';
import type { ExitPlan, HearingCheck } from '../../vocabulary/hearing-check.ts';
import type { YouthNeedKind } from '../../vocabulary/need.ts';

/** What the list of a hearing is made from. */
export interface ChecksFor {
  readonly mode: HearingMode;
  readonly isInCustody: boolean;
  readonly isHardNews: boolean;
  readonly exitPlan: ExitPlan;
  /** The kinds of what the youth needs that stand. */
  readonly needs: readonly YouthNeedKind[];
}

/** What comes with a need. */
const OF_NEED: Readonly<Partial<Record<YouthNeedKind, HearingCheck>>> = {
  support_person: 'support_person',
  facility_dog: 'facility_dog',
  seating: 'seating',
  clothing: 'clothes',
  food: 'food',
  phone: 'phone_plan',
  waiting_place: 'waiting_place',
};

const COMES: readonly HearingCheck[] = ['ride_to_court', 'ride_home', 'waiting_place', 'food'];
const FROM_CUSTODY: readonly HearingCheck[] = ['transport_order', 'clothes', 'release_adult'];

/** What holds on whichever day the youth comes: it was settled with people who stay, not for an hour or a room. */
const OF_NO_DAY: readonly HearingCheck[] = ['seating', 'phone_plan', 'release_adult', 'safe_contact', 'photo_on_file', 'exit_plan'];

/** Whether a mark still holds when the hearing goes to another day or time; everything else is to be made sure of again. */
export function staysWhenMoved(item: HearingCheck): boolean {
  return OF_NO_DAY.includes(item);
}

/**
 * What is to be made sure of for one hearing before its day, each once, in the order of the day (practice 4.1, the rows of kind C). A youth who
 * does not appear needs nothing made ready; one who comes by video is reached by a safe contact. Anything else may be marked all the same.
 */
export function checksFor({ mode, isInCustody, isHardNews, exitPlan, needs }: ChecksFor): readonly HearingCheck[] {
  if (mode === 'no_appearance') return [];
  const asked: readonly HearingCheck[] = [
    'safe_contact',
    ...(isInCustody ? FROM_CUSTODY : []),
    ...(mode === 'in_person' ? COMES : []),
    ...needs.flatMap((need) => OF_NEED[need] ?? []),
    ...(isHardNews ? (['counsel_told_first'] as const) : []),
    ...(exitPlan === 'ordinary' ? [] : (['exit_plan'] as const)),
  ];
  return [...new Set(asked)];
}
