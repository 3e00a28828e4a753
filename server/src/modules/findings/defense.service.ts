import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type StateChange } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { type DefenseStep, parseDefense } from '@starling/shared/forms/parse-defense';
import { pen } from '@starling/shared/law/citation';
import { mayAssert, stageOf, timelinessOf } from '@starling/shared/law/us-ca/pen-236-23';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { basisCite } from '@starling/shared/law/us-ca/pen-236-24';
import { notAllowed, notFound, stale, unmet, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { type FindingState, type FindingTimeliness } from '@starling/shared/vocabulary/finding';
import { petitionIsLive } from '@starling/shared/workflow/dismissal';
import { decide } from '@starling/shared/workflow/machine';
import { TRAFFICKING_FINDING } from '@starling/shared/workflow/trafficking-finding';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { Finding } from '../../graphql/types/petition.types.ts';
import { type DefenseFacts, loadDefense } from './defense-facts.queries.ts';

type Command = 'assert' | 'set' | 'submit' | 'withdraw';

/** The steps of the defense before it is decided: raised, set, submitted, withdrawn (T1, T4, T5, T8). */
@Injectable()
export class DefenseService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Takes one step, or says everything that stands against it. Raised late it is taken and flagged; the judge then chooses a vehicle (O-1). */
  async take(actor: SeatedActor, command: Command, input: unknown): Promise<Result<Finding>> {
    const parsed = parseDefense(input);
    if (!parsed.ok) return parsed;
    const step = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const facts = await loadDefense(scope, { petitionId: step.petitionId, today: this.database.clock.today(COURT_ZONE) });
      if (!facts) return refuse(notFound());
      if (facts.petitionVersion !== step.version) return refuse(stale(facts.petitionVersion));
      const refusal = refusalOf(actor, command, { facts, step });
      return refusal ? refuse(refusal) : this.write(scope, command, { facts, step });
    });
  }

  private async write(scope: Scope, command: Command, { facts, step }: Asked): Promise<Result<Finding>> {
    const findingId = facts.finding?.findingId ?? newId();
    const { event, change, state } = WRITES[command]({ scope, facts, step, findingId });
    const done = await append(scope, {
      act: `defense.${command}`,
      events: [event],
      changes: [change],
      changed: [{ topic: 'CASE', id: facts.caseId }],
    });
    if (done === 'stale') return refuse(stale(facts.petitionVersion));
    return ok(findingNow(facts, { scope, step, findingId, state }));
  }
}

interface Asked {
  readonly facts: DefenseFacts;
  readonly step: DefenseStep;
}

function refusalOf(actor: SeatedActor, command: Command, { facts, step }: Asked): Refusal | null {
  const timeliness = facts.finding?.timeliness ?? timelinessOf(facts.progress, facts.today);
  const decision = decide(
    TRAFFICKING_FINDING,
    facts.finding?.state ?? 'none',
    command,
    {
      mayAssert: mayAssert({ kind: facts.kind, timeliness }, facts.settings),
      petitionIsLive: petitionIsLive(facts.petitionState),
      hearingIsNamed: step.hearingId !== null,
      matterWasCalled: facts.matterWasCalled,
      youthWasAdvised: command === 'withdraw',
      countsFound: 0,
      missing: [],
      reviewTimeIsOver: false,
    },
    actor.seat,
  );
  if (decision.kind === 'taken') return null;
  if (decision.kind === 'unmet') return unmet(decision.unmet);
  if (decision.kind === 'notYours') return notAllowed(decision.words);
  return unmet([
    {
      need: 'stepExists',
      message: 'This step does not exist from where the defense stands. Read the matter again.',
      cites: [pen('236.23')],
    },
  ]);
}

interface Writing extends Asked {
  readonly scope: Scope;
  readonly findingId: string;
}

interface Written {
  readonly event: StarlingEvent;
  readonly change: StateChange;
  readonly state: FindingState;
}

const moved = ({ facts, findingId }: Writing, state: FindingState, values: Record<string, string | null> = {}): StateChange => ({
  update: 'finding',
  id: findingId,
  ...(facts.finding ? { expectedVersion: facts.finding.version } : {}),
  values: { state, ...values },
});

const WRITES: Readonly<Record<Command, (writing: Writing) => Written>> = {
  assert: (writing) => {
    const { facts, step, findingId, scope } = writing;
    const timeliness: FindingTimeliness = timelinessOf(facts.progress, facts.today);
    const raised = {
      basis: step.basis,
      initiator: step.initiator,
      assertedOn: facts.today,
      assertedBy: scope.actor.accountId,
      timeliness,
      hearingId: step.hearingId,
    };
    return {
      state: 'asserted',
      event: happened('DefenseAsserted', {
        subjectId: findingId,
        petitionId: step.petitionId,
        cite: basisCite(step.basis, '(d)'),
        facts: { basis: step.basis, initiator: step.initiator, timeliness, assertedOn: facts.today },
      }),
      change:
        facts.finding === null
          ? {
              insert: 'finding',
              values: { findingId, petitionId: step.petitionId, state: 'asserted', stage: stageForRecord(facts), ...raised },
            }
          : moved(writing, 'asserted', raised),
    };
  },
  set: (writing) => ({
    state: 'set',
    change: moved(writing, 'set', { hearingId: writing.step.hearingId }),
    event: happened('FindingSetForHearing', {
      subjectId: writing.findingId,
      petitionId: writing.step.petitionId,
      facts: { hearingId: writing.step.hearingId },
    }),
  }),
  submit: (writing) => ({
    state: 'submitted',
    change: moved(writing, 'submitted', { submittedOn: writing.facts.today }),
    event: happened('FindingSubmitted', {
      subjectId: writing.findingId,
      petitionId: writing.step.petitionId,
      facts: { hearingId: writing.step.hearingId, submittedOn: writing.facts.today },
    }),
  }),
  withdraw: (writing) => ({
    state: 'withdrawn',
    change: moved(writing, 'withdrawn'),
    event: happened('DefenseWithdrawn', {
      subjectId: writing.findingId,
      petitionId: writing.step.petitionId,
      facts: { on: writing.facts.today },
    }),
  }),
};

/** The stage as recorded; a petition whose jurisdiction has ended is past disposition. */
function stageForRecord({ progress }: DefenseFacts): string {
  const stage = stageOf(progress);
  return stage === 'jurisdiction_ended' ? 'after_disposition' : stage;
}

function findingNow(
  facts: DefenseFacts,
  { scope, step, findingId, state }: Omit<Writing, 'facts'> & { readonly state: FindingState },
): Finding {
  const raised = facts.finding ?? {
    initiator: step.initiator,
    assertedOn: facts.today,
    assertedBy: scope.actor.name,
    timeliness: timelinessOf(facts.progress, facts.today),
    version: 0,
  };
  const { initiator, assertedOn, assertedBy, timeliness, version } = raised;
  return {
    findingId,
    state,
    basis: step.basis,
    initiator,
    assertedOn,
    assertedBy,
    timeliness,
    evidenceKinds: [],
    privilegeClaimed: false,
    version: version + 1,
  };
}
