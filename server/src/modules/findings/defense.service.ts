import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type StateChange, type Values } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { type DefenseStep, parseDefense } from '@starling/shared/forms/parse-defense';
import { met } from '@starling/shared/law/answer';
import { pen, wic } from '@starling/shared/law/citation';
import { type EarlierDefense, mayRenew } from '@starling/shared/law/renewal';
import { mayAssert, stageOf, timelinessOf } from '@starling/shared/law/us-ca/pen-236-23';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { basisCite } from '@starling/shared/law/us-ca/pen-236-24';
import { notAllowed, notFound, stale, unmet, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { FindingBasis, FindingState, FindingTimeliness } from '@starling/shared/vocabulary/finding';
import { petitionIsLive } from '@starling/shared/workflow/dismissal';
import { decide } from '@starling/shared/workflow/machine';
import { type FindingStepFacts, TRAFFICKING_FINDING } from '@starling/shared/workflow/trafficking-finding';
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
    const { events, change, state } = WRITES[command]({ scope, facts, step, findingId });
    const done = await append(scope, {
      act: `defense.${command}`,
      events,
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

function refusalOf(actor: SeatedActor, command: Command, asked: Asked): Refusal | null {
  const isRenewal = command === 'assert' && renewalOf(asked)?.ended === 'denied';
  const from = asked.facts.finding?.state ?? 'none';
  const decision = decide(TRAFFICKING_FINDING, from, isRenewal ? 'renew' : command, stepFacts(command, asked), actor.seat);
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

function stepFacts(command: Command, { facts, step }: Asked): FindingStepFacts {
  const timeliness = facts.finding?.timeliness ?? timelinessOf(facts.progress, facts.today);
  const renewal = renewalOf({ facts, step });
  return {
    mayAssert: mayAssert({ kind: facts.kind, timeliness }, facts.settings),
    mayRenew: renewal === null ? met() : mayRenew(renewal, { basis: step.basis, ground: step.renewalGround }, facts.settings),
    petitionIsLive: petitionIsLive(facts.petitionState),
    hearingIsNamed: step.hearingId !== null,
    matterWasCalled: facts.matterWasCalled,
    youthWasAdvised: command === 'withdraw',
    countsFound: 0,
    missing: [],
    reviewTimeIsOver: false,
  };
}

/** What became of the defense on this section before it is raised: null when it never was, or is in hand. */
function renewalOf({ facts, step: { basis } }: Asked): EarlierDefense | null {
  if (facts.finding !== null) return facts.finding.state === 'withdrawn' ? { ended: 'withdrawn', basis } : null;
  return denialOf({ facts, basis }) === null ? null : { ended: 'denied', basis };
}

function denialOf({ facts, basis }: { readonly facts: DefenseFacts; readonly basis: FindingBasis }): string | null {
  return facts.denials.find((denial) => denial.basis === basis)?.findingId ?? null;
}

interface Writing extends Asked {
  readonly scope: Scope;
  readonly findingId: string;
}

interface Written {
  readonly events: readonly StarlingEvent[];
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
    const renewed = renewedBy(writing);
    const values = {
      findingId,
      petitionId: step.petitionId,
      state: 'asserted',
      stage: stageForRecord(facts),
      ...raised,
      ...renewed.values,
    };
    return {
      state: 'asserted',
      events: [
        happened('DefenseAsserted', {
          subjectId: findingId,
          petitionId: step.petitionId,
          cite: basisCite(step.basis, '(d)'),
          facts: { basis: step.basis, initiator: step.initiator, timeliness, assertedOn: facts.today },
        }),
        ...renewed.events,
      ],
      change: facts.finding === null ? { insert: 'finding', values } : moved(writing, 'asserted', raised),
    };
  },
  set: (writing) => ({
    state: 'set',
    change: moved(writing, 'set', { hearingId: writing.step.hearingId }),
    events: [
      happened('FindingSetForHearing', {
        subjectId: writing.findingId,
        petitionId: writing.step.petitionId,
        facts: { hearingId: writing.step.hearingId },
      }),
    ],
  }),
  submit: (writing) => ({
    state: 'submitted',
    change: moved(writing, 'submitted', { submittedOn: writing.facts.today }),
    events: [
      happened('FindingSubmitted', {
        subjectId: writing.findingId,
        petitionId: writing.step.petitionId,
        facts: { hearingId: writing.step.hearingId, submittedOn: writing.facts.today },
      }),
    ],
  }),
  withdraw: (writing) => ({
    state: 'withdrawn',
    change: moved(writing, 'withdrawn'),
    events: [
      happened('DefenseWithdrawn', {
        subjectId: writing.findingId,
        petitionId: writing.step.petitionId,
        facts: { on: writing.facts.today },
      }),
    ],
  }),
};

/** The denial that this defense takes up again, and on what; nothing for a defense that was not decided before. */
function renewedBy({ facts, step, findingId }: Writing): { readonly values: Values; readonly events: readonly StarlingEvent[] } {
  const denied = facts.finding === null ? denialOf({ facts, basis: step.basis }) : null;
  if (denied === null) return { values: {}, events: [] };
  const ground = step.renewalGround ?? 'court_own_motion';
  return {
    values: { renewsFindingId: denied, renewalGround: ground },
    events: [
      happened('DefenseRenewed', {
        subjectId: findingId,
        petitionId: step.petitionId,
        cite: wic('778'),
        facts: { deniedFindingId: denied, ground },
      }),
    ],
  };
}

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
