import { wic } from '../../law/citation.ts';
import type { UnmetNeed } from '../../refusal.ts';

/** Somebody who would come into the room beside the parties. */
export interface AskedIn {
  readonly judgeAgreed: boolean;
  readonly youthTold: boolean;
}

/** What is missing before somebody comes in: the judge's agreement, and that the youth heard of it (WIC 676; practice 17). */
export function missingBeforeComingIn({ judgeAgreed, youthTold }: AskedIn): readonly UnmetNeed[] {
  return [
    ...(judgeAgreed ? [] : [need('judgeAgreed', 'The judge has not agreed to this person. Ask the judge first.')]),
    ...(youthTold ? [] : [need('youthTold', 'The youth was not told of this person. Tell the youth first, with counsel.')]),
  ];
}

function need(name: string, message: string): UnmetNeed {
  return { need: name, message, cites: [wic('676')] };
}
