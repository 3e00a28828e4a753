import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import {
  parseExecuteWarrant,
  parseIssueWarrant,
  parseRecordWarrantStep,
  type ExecuteWarrant,
  type IssueWarrant,
  type RecordWarrantStep,
} from '@starling/shared/forms/parse-issue-warrant';
import { parseRecallWarrant } from '@starling/shared/forms/parse-warrant-act';
import { wic } from '@starling/shared/law/citation';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { invalid, notAllowed, notFound, stale, unmet, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { Action } from '@starling/shared/policy/actions';
import type { WarrantStep } from '@starling/shared/vocabulary/warrant';
import { WARRANT, type WarrantCommand } from '@starling/shared/workflow/warrant';
import { topicsOf } from '../../acts/changed-topics.ts';
import { lockSessions } from '../../acts/lock-sessions.ts';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadHearing } from '../../reads/hearing-standing.read.ts';
import { issueAct, issueProblems } from './warrant-issue-act.ts';
import { loadForm, sheetAfter } from './warrant-desk.queries.ts';
import type { WarrantSheet } from './warrant-desk.types.ts';
import { loadWarrant, type WarrantStanding } from './warrant-facts.queries.ts';
import { warrantPaperOf } from './warrant-paper.ts';
import { together, warrantStep } from './warrant-step.ts';

/** The steps that have no act of their own. */
const OUTSIDE: readonly WarrantStep[] = ['sent_to_holder', 'received_by_holder', 'printed'];
const NOT_HELD = 'This warrant is not held. Read it again.';
const NOT_OUT = 'This warrant is not out. Only one that is out is carried out.';

/** Issues warrants and keeps what their holders say. */
@Injectable()
export class WarrantDeskService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Issues a warrant in a matter, at once or held to a day. The notice must support it (WIC 663, 660), and its kind must fit the youth. */
  async issue(actor: SeatedActor, input: unknown): Promise<Result<WarrantSheet>> {
    const parsed = parseIssueWarrant(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadHearing(scope, asked.hearingId);
      if (standing === null) return refuse(notFound());
      if (!can(actor.seat, 'warrant.issue')) return refuse(notAllowed(whoseAct('warrant.issue')));
      await lockSessions(scope, [standing.sessionId]);
      const form = await loadForm(scope, asked.hearingId);
      if (form === null) return refuse(notFound());
      if (standing.version !== asked.version) return refuse(stale(standing.version));
      const problems = issueProblems(asked, form);
      if (problems !== null) return refuse(problems);
      const taken = takeStep(WARRANT, askedToIssue(asked, { seat: actor.seat, isFirstHearing: form.isFirstHearing }));
      if (!taken.ok) return taken;
      const warrantId = await issueAct(scope, { asked, standing, form });
      return ok(await sheetAfter(scope, warrantId, actor));
    });
  }

  /** Ends the hold: the warrant goes out now. */
  async release(actor: SeatedActor, input: unknown): Promise<Result<WarrantSheet>> {
    const parsed = parseRecallWarrant(input);
    if (!parsed.ok) return parsed;
    return this.step(actor, { ...parsed.value, action: 'warrant.issue', command: 'release', absent: NOT_HELD }, async (scope, standing) =>
      this.releaseAct(scope, actor, standing),
    );
  }

  /** Records that a warrant or its recall was sent, received or printed. */
  async recordStep(actor: SeatedActor, input: unknown): Promise<Result<WarrantSheet>> {
    const parsed = parseRecordWarrantStep(input);
    if (!parsed.ok) return parsed;
    return this.withWarrant(actor, { ...parsed.value, action: 'warrant.recordStep' }, (scope, standing) => {
      const refusal = whyNotThisStep(parsed.value, standing);
      return refusal === null ? outsideAct(scope, parsed.value, standing) : Promise.resolve(refuse(refusal));
    });
  }

  /** Records that a warrant was carried out, with who said so. */
  async execute(actor: SeatedActor, input: unknown): Promise<Result<WarrantSheet>> {
    const parsed = parseExecuteWarrant(input);
    if (!parsed.ok) return parsed;
    const asked = { ...parsed.value, action: 'warrant.recordStep', command: 'execute', absent: NOT_OUT } as const;
    return this.step(actor, asked, (scope, standing) => executeAct(scope, parsed.value, standing));
  }

  private step(actor: SeatedActor, asked: AskedStep, act: Act): Promise<Result<WarrantSheet>> {
    return this.withWarrant(actor, asked, (scope, standing) => {
      const { serviceProof, state, kind, reason, holder } = standing;
      const facts = { kind, reason, holder, serviceProof, isFirstHearing: false, heldUntilIsNamed: true, confirmedBy: '' };
      const taken = takeStep(WARRANT, { state, command: asked.command, facts, seat: actor.seat, absent: noSuchStep(asked.absent) });
      return taken.ok ? act(scope, standing) : Promise.resolve(taken);
    });
  }

  private withWarrant(actor: SeatedActor, asked: AskedOfWarrant, act: Act): Promise<Result<WarrantSheet>> {
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadWarrant(scope, asked.warrantId);
      if (standing === null) return refuse(notFound());
      if (!can(actor.seat, asked.action)) return refuse(notAllowed(whoseAct(asked.action)));
      if (standing.version !== asked.version) return refuse(stale(standing.version));
      const done = await act(scope, standing);
      return done.ok ? ok(await sheetAfter(scope, standing.warrantId, actor)) : done;
    });
  }

  private async releaseAct(scope: Scope, actor: SeatedActor, standing: WarrantStanding): Promise<Result<null>> {
    const { warrantId, petitionId, version, holder } = standing;
    const paper = await warrantPaperOf(scope, { kind: 'warrant', standing: { ...standing, heldUntil: null }, seat: actor.seat });
    const part = together(
      {
        events: [happened('WarrantReleased', { subjectId: warrantId, petitionId, cite: wic('663'), facts: { on: standing.today } })],
        changes: [{ update: 'warrant', id: warrantId, expectedVersion: version, values: { state: 'issued', heldUntil: null } }],
      },
      warrantStep(scope, { warrantId, petitionId, step: 'released', holder, byWords: null, how: null }),
      paper,
    );
    return write(scope, standing, { act: 'warrant.issue', ...part, jobs: paper.jobs });
  }
}

interface AskedOfWarrant {
  readonly warrantId: string;
  readonly version: number;
  readonly action: Action;
}

interface AskedStep extends AskedOfWarrant {
  readonly command: WarrantCommand;
  readonly absent: string;
}

type Act = (scope: Scope, standing: WarrantStanding) => Promise<Result<null>>;
type Entry = Omit<Parameters<typeof append>[1], 'changed'>;

function askedToIssue(
  asked: IssueWarrant,
  { seat, isFirstHearing }: { readonly seat: SeatedActor['seat']; readonly isFirstHearing: boolean },
) {
  const { kind, reason, holder, serviceProof, heldUntil } = asked;
  return {
    state: 'none' as const,
    command: heldUntil === null ? ('issue' as const) : ('hold' as const),
    // The rule is about a youth who did not come: what else a warrant rests on does not hang on the notice.
    facts: {
      kind,
      reason,
      holder,
      serviceProof,
      isFirstHearing: isFirstHearing && reason === 'missed_hearing',
      heldUntilIsNamed: heldUntil !== null,
      confirmedBy: '',
    },
    seat,
    absent: noSuchStep('This warrant exists already. Read the case again.'),
  };
}

function whyNotThisStep({ step, byWords, how }: RecordWarrantStep, { state }: WarrantStanding): Refusal | null {
  if (!OUTSIDE.includes(step))
    return invalid([{ field: 'step', message: 'Choose sent, received or printed; every other step has an act of its own.', cites: [] }]);
  if (step !== 'printed' && how === null) return invalid([{ field: 'how', message: 'Choose how the holder was reached.', cites: [] }]);
  if (step === 'received_by_holder' && byWords === null)
    return invalid([{ field: 'byWords', message: 'Enter who at the holder said so.', cites: [] }]);
  if (state === 'held' && step !== 'printed') return unmet([noSuchStep('This warrant is held and goes to nobody. End the hold first.')]);
  if (state === 'recall_confirmed' || state === 'executed')
    return unmet([noSuchStep('This warrant has ended. Nothing more is recorded on it.')]);
  return null;
}

async function outsideAct(scope: Scope, asked: RecordWarrantStep, standing: WarrantStanding): Promise<Result<null>> {
  const { warrantId, petitionId, version, holder } = standing;
  const part = together(
    { events: [], changes: [{ update: 'warrant', id: warrantId, expectedVersion: version, values: {} }] },
    warrantStep(scope, { warrantId, petitionId, step: asked.step, holder, byWords: asked.byWords, how: asked.how }),
  );
  return write(scope, standing, { act: 'warrant.recordStep', ...part });
}

async function executeAct(scope: Scope, asked: ExecuteWarrant, standing: WarrantStanding): Promise<Result<null>> {
  const { warrantId, petitionId, version, holder, today } = standing;
  const part = together(
    {
      events: [happened('WarrantExecuted', { subjectId: warrantId, petitionId, cite: wic('663'), facts: { on: today } })],
      changes: [
        {
          update: 'warrant',
          id: warrantId,
          expectedVersion: version,
          values: { state: 'executed', endedReason: 'The youth was found and brought.' },
        },
      ],
    },
    warrantStep(scope, { warrantId, petitionId, step: 'executed', holder, byWords: asked.byWords, how: asked.how }),
  );
  return write(scope, standing, { act: 'warrant.recordStep', ...part });
}

async function write(scope: Scope, standing: WarrantStanding, entry: Entry): Promise<Result<null>> {
  const done = await append(scope, { ...entry, changed: topicsOf(standing) });
  return done === 'stale' ? refuse(stale(standing.version + 1)) : ok(null);
}
