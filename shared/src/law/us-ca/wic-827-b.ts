/**
 * WIC 827(b), 827.2 and their neighbours: notices that leave the court and would fight with sealing; each stops, or is withdrawn.
 * Text read 2026-11-21 (codes). Status: verified; the victim's letter is open (O-19). Second reader: none yet.
 */
import { addDays, birthday, earliest, type LocalDate } from '../../time/local-date.ts';
import { pen, wic, type Citation } from '../citation.ts';
import type { LegalDay } from './pen-236-14.ts';

/** A duty to tell somebody, and what becomes of it on the finding. */
export interface OutgoingNotice {
  readonly key: 'school' | 'sheriff' | 'doj_report' | 'dmv_abstract' | 'victim_letter' | 'restitution_notice' | 'firearm_notice' | 'name_release';
  readonly to: string;
  readonly arisesWhen: 'sustained' | 'sustained_felony' | 'wardship_felony' | 'restitution_ordered' | 'sustained_listed' | 'case_ended' | 'police_option';
  readonly ifNotSent: string;
  readonly ifSent: string;
  readonly cites: readonly Citation[];
}

/** The notices of the research, in code order. */
export const OUTGOING_NOTICES: readonly OutgoingNotice[] = [
  notice('school', 'The school', 'sustained', 'Never sent.', 'Withdrawn; the school destroys it.', wic('827(b)(2)'), wic('827(d)(1)')),
  notice('sheriff', 'The sheriffs of the offense county and the home county', 'sustained_felony', 'Never sent.', 'Changed by a notice; both sheriffs are named as holders.', wic('827.2'), wic('827.7')),
  notice('doj_report', 'The Department of Justice', 'wardship_felony', 'Never sent.', 'It is a named holder.', wic('602.5')),
  notice('dmv_abstract', 'The Department of Motor Vehicles', 'sustained_listed', 'Never sent.', 'Named only at the youth’s request.', wic('783'), wic('786(f)(2)')),
  notice('victim_letter', 'A victim who asked', 'case_ended', 'Neutral words, before the seal, with the judge’s approval.', 'Nothing more is sent.', wic('742(a)')),
  notice('restitution_notice', 'A victim owed restitution', 'restitution_ordered', 'Not sent before disposition.', 'Nothing more is sent.', wic('730.7(b)')),
  notice('firearm_notice', 'The Department of Justice', 'sustained_listed', 'Never sent.', 'A correction is sent: no sustained petition remains.', pen('29820(d)'), pen('29810')),
  notice('name_release', 'Law enforcement', 'police_option', 'Told that the record is sealed.', 'Told that the record is sealed.', wic('827.5'), wic('827.6')),
];

/** Where the petition stands when the finding is made. */
export interface NoticeFacts {
  readonly sustained: boolean;
  readonly sent: readonly OutgoingNotice['key'][];
}

/** The notices that never go because nothing was sustained, and those that are withdrawn because they went. */
export function onFinding(facts: NoticeFacts): { readonly stopped: readonly OutgoingNotice[]; readonly withdrawn: readonly OutgoingNotice[] } {
  const wasSent = ({ key }: OutgoingNotice): boolean => facts.sent.includes(key);
  return {
    stopped: OUTGOING_NOTICES.filter((each) => !wasSent(each) && each.key !== 'victim_letter'),
    withdrawn: OUTGOING_NOTICES.filter(wasSent),
  };
}

/** True when the school is told at all: only after a FINDING that the youth committed a listed offense, within seven days (827(b)(2)). */
export function schoolNoticeArises(facts: Pick<NoticeFacts, 'sustained'> & { readonly listedOffense: boolean }): boolean {
  return facts.sustained && facts.listedOffense;
}

/** The school and the sheriffs are told within seven days of the finding; the sheriffs again when the disposition changes. */
export function noticeDue(foundOn: LocalDate, to: 'school' | 'sheriff'): LegalDay {
  return { due: addDays(foundOn, 7), cite: to === 'school' ? wic('827(b)(2)') : wic('827.2') };
}

/** What ends the school's keeping of the notice; null for what has not happened. */
export interface SchoolNoticeFacts {
  readonly bornOn: LocalDate;
  readonly graduatedOn: LocalDate | null;
  readonly jurisdictionEndedOn: LocalDate | null;
}

/** The school destroys the notice at graduation, at the end of jurisdiction or at 18, whichever comes first. */
export function schoolDestroysBy({ bornOn, graduatedOn, jurisdictionEndedOn }: SchoolNoticeFacts): LegalDay {
  const others = [graduatedOn, jurisdictionEndedOn].filter((day) => day !== null);
  return { due: earliest(birthday(bornOn, 18), ...others), cite: wic('827(d)(1)') };
}

/** The school answers within 30 days whether it destroyed the notice. */
export function schoolAnswersBy(askedOn: LocalDate): LegalDay {
  return { due: addDays(askedOn, 30), cite: wic('827(d)(1)') };
}

/** What police are told when they could release a name: 827.5 does not name 786, yet 827.9 and 828 do, so they are told of the seal. */
export const NAME_RELEASE_WORDS = 'The record of this petition is sealed. No name is released.';

function notice(
  key: OutgoingNotice['key'], to: string, arisesWhen: OutgoingNotice['arisesWhen'], ifNotSent: string, ifSent: string, ...cites: readonly Citation[]
): OutgoingNotice {
  return { key, to, arisesWhen, ifNotSent, ifSent, cites };
}
