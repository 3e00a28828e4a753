/**
 * WIC 604(e): a case that came from criminal court by certification has one more record: when the juvenile record is sealed, the court
 * also orders the criminal court's record of it sealed (R16).
 * Text read 2026-11-21 (codes); SB 1161 (Stats. 2024, ch. 782), effective 2025-01-01. Status: verified. Second reader: none yet.
 */
import { because, met, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';

/** Whether a sealing order covers the criminal court's record where there is one. */
export function coversCriminalCourt(order: { readonly certifiedFromCriminalCourt: boolean; readonly namesCriminalCourt: boolean }): Answer {
  if (!order.certifiedFromCriminalCourt || order.namesCriminalCourt) return met();
  return notMet(because('The case was certified from criminal court. Name that court: its record of the case is sealed too.', wic('604(e)')));
}
