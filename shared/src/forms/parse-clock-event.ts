import { z } from 'zod';
import type { Result } from '../result.ts';
import { PRECONDITION } from '../law/clocks/preconditions.ts';
import { HAPPENING } from '../vocabulary/happening.ts';
import { addProblem, day, id, idOrNull, oneOf, parseWith, timeOrNull, version, yesNo } from './fields.ts';

const RECORD = z
  .object({
    caseId: id('Choose the case.'),
    petitionId: idOrNull,
    kind: oneOf(HAPPENING, 'Choose what happened from the list.'),
    happenedOn: day('This day does not exist. Enter the day on which it happened.'),
    happenedAt: timeOrNull,
  })
  .superRefine(({ kind, happenedAt }, context) => {
    const { source, grain } = HAPPENING[kind];
    if (source === 'record')
      addProblem(context, {
        field: 'kind',
        message: 'The record holds this already, where it was ordered or filed. Enter it there.',
        cites: [],
      });
    if (grain === 'day' && happenedAt !== null)
      addProblem(context, { field: 'happenedAt', message: 'The law counts days from this. Leave the time out.', cites: [] });
  });
const TAKE_BACK = z.object({ clockEventId: id('Choose the entry.'), version });
const ESTABLISH = z.object({
  caseId: id('Choose the case.'),
  petitionId: idOrNull,
  name: oneOf(PRECONDITION, 'Choose the circumstance from the list.'),
  holds: yesNo('Say whether it holds.'),
});
const TAKE_BACK_CIRCUMSTANCE = z.object({ clockCircumstanceId: id('Choose the circumstance.'), version });

/** Something that happened and that no other table holds. */
export type RecordClockEvent = z.infer<typeof RECORD>;
/** An entry made by mistake. */
export type TakeBackClockEvent = z.infer<typeof TAKE_BACK>;
/** A circumstance that no table of dates can show. */
export type EstablishCircumstance = z.infer<typeof ESTABLISH>;
/** A circumstance entered by mistake. */
export type TakeBackCircumstance = z.infer<typeof TAKE_BACK_CIRCUMSTANCE>;

/** Reads an entry of what happened: no free text, and a time of day only where the law counts hours. */
export function parseRecordClockEvent(input: unknown): Result<RecordClockEvent> {
  return parseWith(RECORD, input);
}

/** Reads an entry to take back. */
export function parseTakeBackClockEvent(input: unknown): Result<TakeBackClockEvent> {
  return parseWith(TAKE_BACK, input);
}

/** Reads a circumstance: yes or no, and on which petition. */
export function parseEstablishCircumstance(input: unknown): Result<EstablishCircumstance> {
  return parseWith(ESTABLISH, input);
}

/** Reads a circumstance to take back. */
export function parseTakeBackCircumstance(input: unknown): Result<TakeBackCircumstance> {
  return parseWith(TAKE_BACK_CIRCUMSTANCE, input);
}
