/**
 * WIC 602.1: a child under 12 whose act is not one of the five of 602(b) goes home.
 * Text read 2026-11-21 (codes); operative 2020-01-01. Status: verified. Second reader: none yet.
 */
import { isBefore, localDate, type LocalDate } from '../../time/local-date.ts';
import { because, met, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';
import { AGES_602, type UnderTwelveCharge } from './wic-602.ts';

/** The county's protocol is owed from this day on. */
export const RELEASE_OPERATIVE = localDate('2020-01-01');

/** Whether a child met by the county on a day is released to the family by the least restrictive means. It sets no time. */
export function releasedToFamily(age: number, charge: UnderTwelveCharge, on: LocalDate): Answer {
  if (isBefore(on, RELEASE_OPERATIVE)) return notMet(because('The section was not yet operative.', wic('602.1')));
  if (age >= AGES_602.from) return notMet(because(`The youth was ${age}.`, wic('602.1')));
  return charge === 'inside'
    ? notMet(because('One of the five acts of 602(b).', wic('602(b)')))
    : met(because('The child is released to a parent or guardian, by the least restrictive means of the county’s protocol.', wic('602.1')));
}
