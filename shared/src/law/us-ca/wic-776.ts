/**
 * WIC 776: notice before an order is changed: to probation, the prosecutor, and counsel for the youth, or to the youth and a parent when
 * there is no counsel (G-NOTICE776). Text read 2026-11-21 (codes). Status: verified. Second reader: none yet.
 */
import { because, met, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';

/** Those who are told before an order is changed. */
export type Told776 = 'probation' | 'prosecutor' | 'youth_counsel' | 'youth' | 'parent';

/** Who was told, and whether the youth has counsel. */
export interface NoticeFacts776 {
  readonly hasCounsel: boolean;
  readonly told: readonly Told776[];
}

const NAMES: Readonly<Record<Told776, string>> = {
  probation: 'probation', prosecutor: 'the prosecutor', youth_counsel: 'the youth’s counsel', youth: 'the youth', parent: 'a parent or guardian',
};

/** Everybody who must be told. */
export function toBeTold(hasCounsel: boolean): readonly Told776[] {
  return hasCounsel ? ['probation', 'prosecutor', 'youth_counsel'] : ['probation', 'prosecutor', 'youth', 'parent'];
}

/** Whether notice was given to everybody who must be told; each one missing is named. */
export function noticeGiven({ hasCounsel, told }: NoticeFacts776): Answer {
  const missing = toBeTold(hasCounsel).filter((one) => !told.includes(one));
  return missing.length === 0
    ? met(because('Notice was given.', wic('776')))
    : notMet(...missing.map((one) => because(`Give notice to ${NAMES[one]} before the order is changed.`, wic('776'))));
}
