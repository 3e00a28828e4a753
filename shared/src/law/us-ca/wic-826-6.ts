/**
 * WIC 826.6: at disposition or when jurisdiction ends, the clerk tells the youth in writing of the right to have the record sealed, of
 * the law on its destruction and of release instead; agencies that notify closure do so too. Text read 2026-07-17 (codes).
 * Status: verified. Second reader: none yet.
 */
import { because, type Reason } from '../answer.ts';
import { wic } from '../citation.ts';
import { mayBeReleasedToSubject, type Branch } from './wic-826.ts';

/** The step at which the notice is due. */
export type NoticeStep = 'disposition' | 'jurisdiction_ended' | 'hearing' | 'filing';

/** True when the clerk gives the notice at this step. */
export function noticeIsDue(step: NoticeStep): boolean {
  return step === 'disposition' || step === 'jurisdiction_ended';
}

/** What the notice says; the clerk keeps a copy. */
export function noticeWords(branch: Branch): readonly Reason[] {
  const words = [because('You may ask for this record to be sealed.', wic('826.6')), because('The law says when this record is destroyed.', wic('826.6'))];
  return mayBeReleasedToSubject(branch) ? [...words, because('You may ask for the record to be given to you instead.', wic('826.6'))] : words;
}
