import { newId } from '@starling/db/ids';
import { append, type JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { warrantAuthority, whyNotThisKind } from '@starling/shared/court-day/after/warrant-desk';
import { happened } from '@starling/shared/events';
import type { IssueWarrant } from '@starling/shared/forms/parse-issue-warrant';
import { invalid, unmet, type Refusal } from '@starling/shared/refusal';
import { isAfter, type LocalDate } from '@starling/shared/time/local-date';
import { topicsOf } from '../../acts/changed-topics.ts';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';
import { momentOf } from './warrant-desk.queries.ts';
import type { FormFromSql } from './warrant-desk-line.ts';
import { warrantPaperOf, type WarrantOnPaper } from './warrant-paper.ts';
import { together, warrantStep } from './warrant-step.ts';

/** A warrant that may be issued, with the matter it is issued in. */
export interface IssuedIn {
  readonly asked: IssueWarrant;
  readonly standing: HearingStanding;
  readonly form: FormFromSql;
}

/** What stands against a warrant before its table is asked: its kind does not fit the youth, the same one stands already, or the day it is held to is not ahead. */
export function issueProblems({ kind, holder, hearingId, heldUntil }: IssueWarrant, form: FormFromSql): Refusal | null {
  const ground = { kind, branch: form.branch, bornOn: form.bornOn, hasDependencyCase: form.dependencyCaseId !== null };
  const why = whyNotThisKind(ground, momentOf(form, ''));
  if (why !== null) return unmet([{ need: 'kindFitsTheYouth', message: why, cites: [warrantAuthority(kind)] }]);
  const twice = standsAlready({ kind, holder, hearingId }, form);
  if (twice !== null) return twice;
  if (heldUntil !== null && !isAfter(heldUntil, form.today))
    return invalid([{ field: 'heldUntil', message: 'A warrant is held to a day ahead. Choose a later day, or issue it now.', cites: [] }]);
  return null;
}

/** A click that came twice, or a save whose answer was lost, would leave a second warrant alive after the first is recalled. */
function standsAlready(
  { kind, holder, hearingId }: Pick<IssueWarrant, 'kind' | 'holder' | 'hearingId'>,
  { live }: FormFromSql,
): Refusal | null {
  const stands = live.some(
    (one) => one.hearingId === hearingId && one.warrant.kind === kind && one.holder === holder && one.warrant.state !== 'recalled',
  );
  if (!stands) return null;
  const message =
    'This warrant was issued in this matter already and is live. Read the matter again; recall that one before another is issued.';
  return unmet([{ need: 'notIssuedTwice', message, cites: [warrantAuthority(kind)] }]);
}

/** The warrant as it will stand, before it has an id. */
interface Issued extends WarrantOnPaper {
  readonly state: 'issued' | 'held';
  readonly hearingId: string;
  readonly issuedOn: LocalDate;
}

/** Writes the warrant with its first step and its paper; answers its id. */
export async function issueAct(scope: Scope, { asked, standing, form }: IssuedIn): Promise<string> {
  const issued = issuedBy({ asked, standing, form });
  const { warrantId, caseId, petitionId, state, holder } = issued;
  const paper = await warrantPaperOf(scope, {
    kind: 'warrant',
    standing: issued,
    seat: scope.actor.seat === 'system' ? 'judge' : scope.actor.seat,
  });
  const part = together(
    birthOf(issued),
    warrantStep(scope, { warrantId, petitionId, step: state, holder, byWords: null, how: null }),
    paper,
  );
  const accountIds = standing.participants.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
  const changed = topicsOf({ sessionIds: [standing.sessionId], caseId, accountIds });
  await append(scope, { act: 'warrant.issue', ...part, jobs: paper.jobs, changed });
  return warrantId;
}

/**
 * A protective custody warrant belongs to the dependency case and to no petition of it, so that it outlives a dismissal in the other case; every other
 * one belongs to the petition in hand.
 */
function issuedBy({ asked, standing, form }: IssuedIn): Issued {
  const { kind, reason, holder, serviceProof, heldUntil } = asked;
  const isProtective = kind === 'protective_custody';
  return {
    warrantId: newId(),
    caseId: isProtective ? (form.dependencyCaseId ?? standing.caseId) : standing.caseId,
    petitionId: isProtective ? null : standing.petitionId,
    hearingId: standing.hearingId,
    state: heldUntil === null ? 'issued' : 'held',
    issuedOn: form.today,
    kind,
    reason,
    holder,
    serviceProof,
    heldUntil,
  };
}

function birthOf(issued: Issued): Pick<JournalEntry, 'events' | 'changes'> {
  const { warrantId, petitionId, kind, issuedOn, heldUntil } = issued;
  const authority = warrantAuthority(kind);
  const of = { subjectId: warrantId, petitionId, cite: authority };
  return {
    events: [
      happened('WarrantIssued', { ...of, facts: { kind, issuedOn } }),
      ...(heldUntil === null ? [] : [happened('WarrantHeld', { ...of, facts: { heldUntil } })]),
    ],
    changes: [{ insert: 'warrant', values: { ...issued, authority: authority.text } }],
  };
}
