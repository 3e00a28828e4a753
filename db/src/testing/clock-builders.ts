import { happened } from '@starling/shared/events';
import type { Values } from '../journal/journal.ts';
import { COURT_DAY, idIn, write, type TestCourt } from './builders.ts';

/** Something that happened in the case, on the morning of the specs unless another day is given: Starling enters it. */
export async function aClockEvent(
  court: TestCourt,
  words: Values & { readonly caseId: string; readonly petitionId?: string | null },
): Promise<{ readonly clockEventId: string }> {
  const clockEventId = idIn(words, 'clockEventId');
  const values = { kind: 'removed_from_home', happenedOn: COURT_DAY, enteredOn: COURT_DAY, ...words, clockEventId };
  const { caseId, petitionId = null } = words;
  await write(
    court,
    [{ insert: 'clock_event', values }],
    [happened('ClockEventEntered', { subjectId: clockEventId, petitionId, facts: { caseId } })],
  );
  return { clockEventId };
}

/** A circumstance that holds in the case: notice came by mail, unless another one is given. */
export async function aClockCircumstance(
  court: TestCourt,
  words: Values & { readonly caseId: string; readonly petitionId?: string | null },
): Promise<{ readonly clockCircumstanceId: string }> {
  const clockCircumstanceId = idIn(words, 'clockCircumstanceId');
  const values = { name: 'notified_by_mail', holds: true, enteredOn: COURT_DAY, ...words, clockCircumstanceId };
  const { caseId, petitionId = null } = words;
  await write(
    court,
    [{ insert: 'clock_circumstance', values }],
    [happened('ClockCircumstanceEstablished', { subjectId: clockCircumstanceId, petitionId, facts: { caseId } })],
  );
  return { clockCircumstanceId };
}

/** A general time waiver, unless another change is given. */
export async function aClockChange(
  court: TestCourt,
  words: Values & { readonly caseId: string; readonly petitionId?: string | null },
): Promise<{ readonly clockChangeId: string }> {
  const clockChangeId = idIn(words, 'clockChangeId');
  const values = { kind: 'time_waiver', madeOn: COURT_DAY, ...words, clockChangeId };
  const { caseId, petitionId = null } = words;
  await write(
    court,
    [{ insert: 'clock_change', values }],
    [happened('ClockChanged', { subjectId: clockChangeId, petitionId, facts: { caseId } })],
  );
  return { clockChangeId };
}

/** A day on which the court's office is closed; an emergency kind names its order among the words. */
export async function aClosure(
  court: Pick<TestCourt, 'database' | 'courtId'>,
  words: Values = {},
): Promise<{ readonly closureId: string }> {
  const closureId = idIn(words, 'closureId');
  const values = { closedOn: '2026-12-02', kind: 'office_closed', reason: 'Flood', ...words, closureId };
  await write(
    court,
    [{ insert: 'court_closure', values }],
    [happened('CourtClosureEntered', { subjectId: closureId, facts: { closedOn: String(values.closedOn) } })],
  );
  return { closureId };
}

/** One clock lengthened by a day for triggers of the specs' month. */
export async function anEmergencyExtension(court: TestCourt, words: Values = {}): Promise<{ readonly emergencyExtensionId: string }> {
  const emergencyExtensionId = idIn(words, 'emergencyExtensionId');
  const values = {
    clock: 'JURIS_602_DETAINED_15CD',
    triggersFrom: '2026-12-01',
    triggersTo: '2026-12-31',
    amount: 1,
    unit: 'courtDays',
    orderReference: 'Order of the specs',
    ...words,
    emergencyExtensionId,
  };
  await write(
    court,
    [{ insert: 'emergency_extension', values }],
    [happened('EmergencyExtensionEntered', { subjectId: emergencyExtensionId })],
  );
  return { emergencyExtensionId };
}
