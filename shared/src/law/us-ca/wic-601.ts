/**
 * WIC 601: the ages of a petition for truancy, curfew and the like: 12 to 17.
 * Ages read 2026-11-21 in a practice page and the bill (SB 439, 2018), effective 2019-01-01. Status: verified. Second reader: none yet.
 */
import { because, met, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';

/** The ages, both ends included. */
export const AGES_601 = { from: 12, until: 17 } as const;

/** Whether a petition under WIC 601 is allowed at an age in full years. Below 12 the child is released to the family (WIC 602.1). */
export function allows601(age: number): Answer {
  if (age > AGES_601.until) return notMet(because(`At ${age}, the person is past the age of a petition under WIC 601.`, wic('601')));
  if (age < AGES_601.from) return notMet(because(`At ${Math.max(age, 0)}, the child is under 12.`, wic('601')));
  return met(because(`The youth is ${age}.`, wic('601')));
}
