import { newId } from '@starling/db/ids';
import type { PlannedCase } from '@starling/shared/docket-import/plan';
import { happened } from '@starling/shared/events';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { Gathered } from './import-rows.ts';

interface Whose {
  readonly caseId: string;
  readonly youthId: string;
  /** The petition the file's hold and warrant belong to; null when none could be taken. */
  readonly petitionId: string | null;
  readonly today: LocalDate;
}

/**
 * What the flags of an export say of the youth: custody, a warrant out, a second case, a wish to be remote, an interpreter.
 * Everything is visible to the fewest who need it; opening it further is an act of the court, not of an import.
 */
export function circumstanceRows(planned: PlannedCase, whose: Whose, gathered: Gathered): void {
  const flags = new Set(planned.hearings.flatMap(({ hearing }) => hearing.flags));
  if (flags.has('IN CUSTODY')) gatherCustody(whose, gathered);
  if (flags.has('BW OUTSTANDING')) gatherWarrant(whose, gathered);
  if (flags.has('DUAL 300')) gatherNeed(whose, gathered, { kind: 'other', words: 'Dual case', visibleTo: 'counsel_and_bench' });
  if (flags.has('REMOTE REQ')) gatherNeed(whose, gathered, { kind: 'remote', words: 'Remote asked for', visibleTo: 'counsel_and_bench' });
  const language = planned.hearings.find(({ hearing }) => hearing.interpreter !== null)?.hearing.interpreter;
  if (language) gatherNeed(whose, gathered, { kind: 'interpreter', words: language, visibleTo: 'staff' });
}

function gatherNeed(
  { youthId }: Whose,
  gathered: Gathered,
  need: { readonly kind: string; readonly words: string; readonly visibleTo: string },
): void {
  gathered.add('youth_need', { needId: newId(), youthId, ...need });
}

function gatherCustody({ youthId, petitionId, today }: Whose, gathered: Gathered): void {
  const custodyId = newId();
  gathered.add('custody', { custodyId, youthId, petitionId, kind: 'juvenile_hall', place: 'Juvenile hall', fromOn: null });
  gathered.events.push(happened('CustodyBegan', { subjectId: custodyId, facts: { fromOn: today } }));
}

/** The day it was issued is not in the export: it stays unknown, and the warrant stays live until its recall is confirmed. */
function gatherWarrant({ caseId, petitionId }: Whose, gathered: Gathered): void {
  const warrantId = newId();
  gathered.add('warrant', { warrantId, caseId, petitionId, kind: 'bench', state: 'issued', serviceProof: 'none', issuedOn: null });
  gathered.events.push(happened('WarrantIssued', { subjectId: warrantId, facts: { kind: 'bench' } }));
}
