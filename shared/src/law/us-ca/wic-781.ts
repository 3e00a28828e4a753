/**
 * WIC 781: sealing on the petition of the person, or of probation: the court MAY seal once it finds rehabilitation. Its form is JV-590.
 * Text read 2026-07-17 (codes). Status: verified. Second reader: none yet.
 * Holders found later: a second petition for further agencies was allowed in In re A.B. (2023).
 */
import { addYears, ageOn, birthday, isBefore, type LocalDate } from '../../time/local-date.ts';
import { because, met, needsJudge, notMet, type Answer, type Reason } from '../answer.ts';
import { caseLaw, wic, type Citation } from '../citation.ts';

/** What decides whether 781 is open. `endedOn`: jurisdiction ended, or the last contact when no petition was filed; null while it goes on. */
export interface Petition781 {
  readonly bornOn: LocalDate;
  readonly on: LocalDate;
  readonly endedOn: LocalDate | null;
  /** A conviction of a felony or of a misdemeanor of moral turpitude since then, and whether all of them were relieved (a)(1)(G). */
  readonly listedConviction: boolean;
  readonly allRelieved: boolean;
  /** The judge's finding; null before it. */
  readonly rehabilitated: boolean | null;
  /** A 707(b) offense at 14 or older stands sustained. */
  readonly barred707b: boolean;
  /** Committed to the state's division of juvenile justice: then the age is 21. */
  readonly stateCommitment: boolean;
  readonly supervisionEnded: boolean;
  /** Registration under PC 290.008 is required. */
  readonly registers: boolean;
}

/** Whether the court may seal under 781; everything that stands in the way is named, then the judge's finding of rehabilitation is asked for. */
export function maySeal781(petition: Petition781): Answer {
  const bars = [...timeBars(petition), ...conductBars(petition), ...barsOf707b(petition)];
  if (bars.length > 0) return notMet(...bars);
  if (petition.rehabilitated === null) return needsJudge(because('The judge decides whether rehabilitation has been attained.', wic('781(a)(1)')));
  return petition.rehabilitated
    ? met(because('The court may seal.', wic('781(a)(1)')))
    : notMet(because('Rehabilitation was not found.', wic('781(a)(1)')));
}

function timeBars({ bornOn, on, endedOn }: Petition781): readonly Reason[] {
  const fiveYears = endedOn !== null && !isBefore(on, addYears(endedOn, 5));
  return fiveYears || ageOn(bornOn, on) >= 18 ? [] : [because('The petition opens at 18, or five years after jurisdiction or the last contact.', wic('781(a)(1)'))];
}

function conductBars({ listedConviction, allRelieved, registers }: Petition781): readonly Reason[] {
  return [
    ...(listedConviction && !allRelieved ? [because('A conviction of a felony or of moral turpitude stands since then.', wic('781(a)(1)'))] : []),
    ...(registers ? [because('A record with a duty to register is never sealed here.', wic('781(a)(1)'))] : []),
  ];
}

function barsOf707b({ barred707b, stateCommitment, bornOn, on, supervisionEnded }: Petition781): readonly Reason[] {
  if (!barred707b) return [];
  const age = stateCommitment ? 21 : 18;
  return ageOn(bornOn, on) >= age && supervisionEnded
    ? []
    : [because(`For a 707(b) offense at 14 or older the petition opens at ${age}, once supervision has ended.`, wic('781(a)(1)(D)'))];
}

/** Whose record, and what it holds. */
export interface SealedRecord {
  readonly branch: '601' | '602';
  readonly bornOn: LocalDate;
  readonly sealedOn: LocalDate;
  readonly barred707b: boolean;
}

/** When a record sealed under 781 or 788 is destroyed; `on` is null when it never is. `must` is false where the holder only may. */
export interface DestructionDay {
  readonly on: LocalDate | null;
  readonly must: boolean;
  readonly cite: Citation;
}

/** The court's own record: 601 five years after the seal, 602 at 38, never for a sustained 707(b) offense at 14 or older. */
export function courtDestroys781(record: SealedRecord): DestructionDay {
  if (record.barred707b) return { on: null, must: false, cite: wic('781(d)') };
  const on = record.branch === '601' ? addYears(record.sealedOn, 5) : birthday(record.bornOn, 38);
  return { on, must: true, cite: wic('781(d)') };
}

/** Another agency MAY destroy its record five years after the seal. */
export function agencyMayDestroy781(sealedOn: LocalDate): DestructionDay {
  return { on: addYears(sealedOn, 5), must: false, cite: wic('781(d)') };
}

/** A further agency found later: a second petition reaches it. */
export const FURTHER_AGENCIES: Reason = because('A second petition reaches agencies that the first order did not name.', caseLaw('In re A.B. (2023)'));
