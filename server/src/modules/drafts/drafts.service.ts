import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { readDraft, type DraftContent } from '@starling/shared/court-day/record/draft';
import { happened } from '@starling/shared/events';
import { parseDropDraft, parseKeepDraft, type KeepDraft } from '@starling/shared/forms/parse-in-court';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { Draft } from '../../graphql/types/court-day.types.ts';
import { DRAFT, DRAFTS_OF_HEARING } from '../../reads/draft.read.ts';
import type { DraftDropped } from './drafts.types.ts';

const OWN = `select ${DRAFTS_OF_HEARING} from app.hearing h where h.court_id = (select app.court()) and h.hearing_id = $1`;

/** Kept over what stood there: one draft for each person, hearing and part. Nothing for a hearing that this person does not see. */
const KEEP = `
  insert into app.draft as d (court_id, draft_id, account_id, hearing_id, part, content, based_on_version, saved_at)
  select h.court_id, $1, app.actor(), h.hearing_id, $3, $4::jsonb, $5, $6::timestamptz from app.hearing h where h.court_id = (select app.court()) and h.hearing_id = $2
  on conflict (court_id, account_id, hearing_id, part) do update set content = excluded.content, based_on_version = excluded.based_on_version, saved_at = excluded.saved_at
  returning ${DRAFT}`;

/** What somebody typed and did not save yet: kept every few seconds, their own alone, and gone with the save it belongs to. */
@Injectable()
export class DraftsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** This person's drafts at a hearing. */
  async own(actor: SeatedActor, hearingId: string): Promise<readonly Draft[]> {
    const found = await inScope(this.database, actor, (scope) => scope.json(OWN, [hearingId]), { readOnly: true });
    return (found as readonly Draft[] | null) ?? []; // parse border: the statement shapes it
  }

  /** Keeps what was typed so far. That a draft was begun is in the journal; each key after it, and what it says, is not. */
  async keep(actor: SeatedActor, input: unknown): Promise<Result<Draft>> {
    const parsed = parseKeepDraft(input);
    if (!parsed.ok) return parsed;
    const content = readDraft(parsed.value.contentJson);
    if (!content.ok) return content;
    if (!can(actor.seat, 'draft.own')) return refuse(notAllowed(whoseAct('draft.own')));
    return inScope(this.database, actor, (scope) => write(scope, parsed.value, content.value));
  }

  /** Drops a draft. Nothing to drop is no mistake: the save may have taken it. */
  async drop(actor: SeatedActor, input: unknown): Promise<Result<DraftDropped>> {
    const parsed = parseDropDraft(input);
    if (!parsed.ok) return parsed;
    const { hearingId, part } = parsed.value;
    if (!can(actor.seat, 'draft.own')) return refuse(notAllowed(whoseAct('draft.own')));
    return inScope(this.database, actor, async (scope) => {
      const kept = await draftIdOf(scope, parsed.value);
      await scope.many('select app.drop_draft($1, $2)', [hearingId, part]);
      const event = kept === null ? null : happened('DraftDropped', { subjectId: kept, facts: { hearingId, part } });
      if (event !== null) await append(scope, { act: 'draft.own', events: [event], changes: [], changed: [] });
      return ok({ part });
    });
  }
}

async function draftIdOf(scope: Scope, { hearingId, part }: Pick<KeepDraft, 'hearingId' | 'part'>): Promise<string | null> {
  const found = await scope.one<{ id: string }>(
    'select d.draft_id as id from app.draft d where d.court_id = (select app.court()) and d.account_id = (select app.actor()) and d.hearing_id = $1 and d.part = $2',
    [hearingId, part],
  );
  return found?.id ?? null;
}

async function write(scope: Scope, { hearingId, part, basedOnVersion }: KeepDraft, content: DraftContent): Promise<Result<Draft>> {
  const known = await draftIdOf(scope, { hearingId, part });
  const draftId = known ?? newId();
  const kept = (await scope.json(KEEP, [draftId, hearingId, part, JSON.stringify(content), basedOnVersion, scope.now()])) as Draft | null; // parse border
  if (kept === null) return refuse(notFound());
  if (known === null) {
    const event = happened('DraftSaved', { subjectId: draftId, facts: { hearingId, part } });
    await append(scope, { act: 'draft.own', events: [event], changes: [], changed: [] });
  }
  return ok(kept);
}
