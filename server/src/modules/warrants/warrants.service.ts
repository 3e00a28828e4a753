import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type JournalEntry } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseConfirmRecall, parseRecallWarrant } from '@starling/shared/forms/parse-warrant-act';
import { wic } from '@starling/shared/law/citation';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { invalid, notAllowed, notFound, stale, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { officeOfHolder, type HolderReachedBy } from '@starling/shared/vocabulary/warrant';
import { WARRANT } from '@starling/shared/workflow/warrant';
import { topicsOf } from '../../acts/changed-topics.ts';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { WarrantLine } from '../../graphql/types/warrant.types.ts';
import { WARRANT_LINE } from '../../reads/warrant.read.ts';
import { loadWarrant, type WarrantStanding } from './warrant-facts.queries.ts';
import { warrantPaperOf } from './warrant-paper.ts';
import { together, warrantStep } from './warrant-step.ts';

type Command = 'recall' | 'confirmRecall';

interface Asked {
  readonly command: Command;
  readonly warrantId: string;
  readonly version: number;
  readonly confirmedBy: string | null;
  /** For a recall: the hearing in which it was spoken; null outside one. */
  readonly hearingId: string | null;
  readonly how: HolderReachedBy | null;
}

const ACTION = { recall: 'warrant.recall', confirmRecall: 'warrant.confirmRecall' } as const;
const ABSENT = {
  recall: 'This warrant is not out any more. Read the case again.',
  confirmRecall: 'Only a recalled warrant is confirmed. Recall it first, or read the case again.',
} as const satisfies Readonly<Record<Command, string>>;

const ONE_WARRANT = `select ${WARRANT_LINE} from app.warrant w where w.court_id = (select app.court()) and w.warrant_id = $1`;

/** Recalls warrants, and takes down who confirmed: until then a recalled warrant can still arrest a youth (WIC 663). */
@Injectable()
export class WarrantsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Recalls a warrant that is out or held; the Sheriff is told by telephone. */
  async recall(actor: SeatedActor, input: unknown): Promise<Result<WarrantLine>> {
    const parsed = parseRecallWarrant(input);
    return parsed.ok ? this.take(actor, { ...parsed.value, command: 'recall' }) : parsed;
  }

  /** Takes down who at the Sheriff's confirmed the recall, and when. From then on nothing is live. */
  async confirm(actor: SeatedActor, input: unknown): Promise<Result<WarrantLine>> {
    const parsed = parseConfirmRecall(input);
    return parsed.ok ? this.take(actor, { ...parsed.value, hearingId: null, command: 'confirmRecall' }) : parsed;
  }

  private take(actor: SeatedActor, asked: Asked): Promise<Result<WarrantLine>> {
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadWarrant(scope, asked.warrantId);
      if (standing === null) return refuse(notFound());
      const action = ACTION[asked.command];
      if (!can(actor.seat, action)) return refuse(notAllowed(whoseAct(action)));
      if (standing.version !== asked.version) return refuse(stale(standing.version));
      const { kind, reason, holder, serviceProof } = standing;
      const facts = {
        kind,
        reason,
        holder,
        serviceProof,
        isFirstHearing: false,
        heldUntilIsNamed: false,
        confirmedBy: asked.confirmedBy ?? '',
      };
      const taken = takeStep(WARRANT, {
        state: standing.state,
        command: asked.command,
        facts,
        seat: actor.seat,
        absent: noSuchStep(ABSENT[asked.command]),
      });
      return taken.ok ? write(scope, asked, standing) : refuse(atItsField(taken.refusal));
    });
  }
}

/** The API's warrant acts answer what is missing as problems of their two fields. */
function atItsField(refusal: Refusal): Refusal {
  if (refusal.code !== 'UNMET') return refusal;
  return invalid(
    refusal.unmet.map(({ need, message, cites }) => ({
      field: need === 'somebodyConfirmed' ? 'confirmedBy' : 'warrantId',
      message,
      cites,
    })),
  );
}

async function write(scope: Scope, asked: Asked, standing: WarrantStanding): Promise<Result<WarrantLine>> {
  const { part, jobs } =
    asked.command === 'recall' ? await recalled(scope, asked, standing) : { part: confirmed(scope, asked, standing), jobs: [] };
  const done = await append(scope, { act: ACTION[asked.command], ...part, jobs, changed: topicsOf(standing) });
  if (done === 'stale') return refuse(stale(standing.version + 1));
  return ok((await scope.json(ONE_WARRANT, [standing.warrantId])) as WarrantLine); // parse border: the statement shapes it
}

type Part = Pick<JournalEntry, 'events' | 'changes'>;
type Recalled = { readonly part: Part; readonly jobs: NonNullable<JournalEntry['jobs']> };

/** The recall with its step, its paper, and the call to whoever holds the warrant. */
async function recalled(scope: Scope, { hearingId, how }: Asked, standing: WarrantStanding): Promise<Recalled> {
  const { warrantId, version, petitionId, holder } = standing;
  const at = scope.now();
  const noticeId = newId();
  const seat = scope.actor.seat === 'system' ? 'judge' : scope.actor.seat;
  const paper = await warrantPaperOf(scope, { kind: 'warrant_recall', standing, seat });
  const recall: Part = {
    events: [
      happened('WarrantRecalled', { subjectId: warrantId, petitionId, cite: wic('663'), facts: { at } }),
      happened('NoticeQueued', { subjectId: noticeId, petitionId, facts: { kind: 'warrant_recall', channel: 'phone' } }),
    ],
    changes: [
      {
        update: 'warrant',
        id: warrantId,
        expectedVersion: version,
        values: { state: 'recalled', recalledAt: at, recalledIn: hearingId ?? undefined },
      },
      {
        insert: 'notice',
        values: {
          noticeId,
          kind: 'warrant_recall',
          recipient: officeOfHolder(holder),
          petitionId,
          channel: 'phone',
          state: 'queued',
        },
      },
    ],
  };
  const step = warrantStep(scope, { warrantId, petitionId, step: 'recalled', holder, byWords: null, how });
  return { part: together(recall, step, paper), jobs: paper.jobs };
}

function confirmed(scope: Scope, { confirmedBy, how }: Asked, { warrantId, version, petitionId, holder }: WarrantStanding): Part {
  const at = scope.now();
  const values = { state: 'recall_confirmed', recallConfirmedAt: at, recallConfirmedBy: confirmedBy };
  return together(
    {
      events: [happened('RecallConfirmed', { subjectId: warrantId, petitionId, cite: wic('663'), facts: { at } })],
      changes: [{ update: 'warrant', id: warrantId, expectedVersion: version, values }],
    },
    warrantStep(scope, { warrantId, petitionId, step: 'recall_confirmed', holder, byWords: confirmedBy, how }),
  );
}
