/**
 * WIC 725: probation without wardship (a), as far as WIC 786(a)(2) and PC 29820 ask for it; beside it the probation of a ward, for ANY
 * offense (786(a)(3)). Text not read whole; named in WIC 786(a). Status: part. Second reader: none yet.
 */
import { wic } from '../citation.ts';
import { INFORMAL_SUPERVISION, type Supervision } from './wic-654-2.ts';

/** Every supervision that 786(a) names, in its order. */
export const SUPERVISIONS: readonly Supervision[] = [
  INFORMAL_SUPERVISION,
  { kind: 'nonward_725', paragraph: wic('786(a)(2)'), makesWard: false },
  { kind: 'ward_probation', paragraph: wic('786(a)(3)'), makesWard: true },
];

/** True when this supervision made the youth a ward: the second thing that PC 29820(a)(2) asks for. */
export function makesWard(kind: Supervision['kind']): boolean {
  return SUPERVISIONS.some((supervision) => supervision.kind === kind && supervision.makesWard);
}
