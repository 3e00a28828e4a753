import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type StateChange } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseEnterNeed, parseTakeBackNeed } from '@starling/shared/forms/parse-need';
import { parseSaveSafeContact, type SaveSafeContact } from '@starling/shared/forms/parse-safe-contact';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadYouth, loadYouthOfCase, screensOf, type YouthOfCase } from '../../reads/youth-screens.read.ts';
import { loadContact, loadNeed, type ContactStanding } from './need-facts.queries.ts';
import { youthNeedsOf } from './needs.queries.ts';
import type { YouthNeeds } from './needs.types.ts';

const NOT_THEIRS = 'Somebody else entered this need. Whoever entered it, the bench or a clerk takes it back.';

/** Keeps what a youth needs on the day, and how the youth is reached. */
@Injectable()
export class NeedsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters a need. A day to avoid has no reason, and none is kept. */
  async enter(actor: SeatedActor, input: unknown): Promise<Result<YouthNeeds>> {
    const parsed = parseEnterNeed(input);
    if (!parsed.ok) return parsed;
    const { caseId, words, ...need } = parsed.value;
    return this.ofYouth(actor, caseId, async (scope, youth) => {
      const needId = newId();
      const { youthId, today } = youth;
      const { kind, strength, authority, reviewOn } = need;
      const values = { ...need, needId, youthId, words: words ?? '', enteredBy: actor.accountId, enteredOn: today, state: 'stands' };
      await append(scope, {
        act: 'needs.change',
        events: [
          happened('NeedEntered', {
            subjectId: needId,
            facts: { youthId, kind, strength, authority, ...(reviewOn === null ? {} : { reviewOn }) },
          }),
        ],
        changes: [{ insert: 'youth_need', values }],
        changed: screensOf(youth),
      });
      return answerOf(scope, youth);
    });
  }

  /** Takes a need back; its row stays. Whoever stands beside the youth takes back only what they entered. */
  async takeBack(actor: SeatedActor, input: unknown): Promise<Result<YouthNeeds>> {
    const parsed = parseTakeBackNeed(input);
    if (!parsed.ok) return parsed;
    const { needId, version } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const need = await loadNeed(scope, needId);
      const youth = need === null ? null : await loadYouth(scope, need.youthId);
      if (need === null || youth === null) return refuse(notFound());
      if (!can(actor.seat, 'needs.change')) return refuse(notAllowed(whoseAct('needs.change')));
      if (need.version !== version) return refuse(stale(need.version));
      if (need.state !== 'stands') return refuse(alreadyDone('This need was taken back before.'));
      if (!can(actor.seat, 'calendar.plan') && need.enteredBy !== actor.accountId) return refuse(notAllowed(NOT_THEIRS));
      const done = await append(scope, {
        act: 'needs.change',
        events: [happened('NeedTakenBack', { subjectId: needId, facts: { youthId: need.youthId } })],
        changes: [{ update: 'youth_need', id: needId, expectedVersion: version, values: { state: 'taken_back' } }],
        changed: screensOf(youth),
      });
      return done === 'stale' ? refuse(stale(version + 1)) : answerOf(scope, youth);
    });
  }

  /** Saves how the youth is reached. The old words stay, taken back; without a new number or address the last one that was entered holds. */
  async saveContact(actor: SeatedActor, input: unknown): Promise<Result<YouthNeeds>> {
    const parsed = parseSaveSafeContact(input);
    if (!parsed.ok) return parsed;
    return this.ofYouth(actor, parsed.value.caseId, async (scope, youth) => {
      const known = await loadContact(scope, youth.youthId);
      if (known !== null && known.version !== parsed.value.version) return refuse(stale(known.version));
      const safeContactId = newId();
      const done = await append(scope, {
        act: 'needs.change',
        events: [safeContactId, ...(known === null ? [] : [known.safeContactId])].map((subjectId) =>
          happened('SafeContactSaved', { subjectId, facts: { youthId: youth.youthId } }),
        ),
        changes: contactChanges(parsed.value, { safeContactId, known, youth, enteredBy: actor.accountId }),
        changed: screensOf(youth),
      });
      return done === 'stale' ? refuse(stale((known?.version ?? 0) + 1)) : answerOf(scope, youth);
    });
  }

  private ofYouth(
    actor: SeatedActor,
    caseId: string,
    work: (scope: Scope, youth: YouthOfCase) => Promise<Result<YouthNeeds>>,
  ): Promise<Result<YouthNeeds>> {
    return inScope(this.database, actor, async (scope) => {
      const youth = await loadYouthOfCase(scope, caseId);
      if (youth === null) return refuse(notFound());
      return can(actor.seat, 'needs.change') ? work(scope, youth) : refuse(notAllowed(whoseAct('needs.change')));
    });
  }
}

interface NewContact {
  readonly safeContactId: string;
  readonly known: ContactStanding | null;
  readonly youth: YouthOfCase;
  readonly enteredBy: string;
}

function contactChanges(
  { throughRole, hours, words, reach }: SaveSafeContact,
  { safeContactId, known, youth, enteredBy }: NewContact,
): readonly StateChange[] {
  const values = { safeContactId, youthId: youth.youthId, throughRole, hours, words, enteredBy, enteredOn: youth.today, state: 'stands' };
  return [
    ...(known === null
      ? []
      : [{ update: 'safe_contact', id: known.safeContactId, expectedVersion: known.version, values: { state: 'taken_back' } } as const]),
    { insert: 'safe_contact', values },
    ...(reach === null ? [] : [{ insert: 'safe_contact_reach', values: { safeContactId, reach } } as const]),
  ];
}

async function answerOf(scope: Scope, { caseId }: YouthOfCase): Promise<Result<YouthNeeds>> {
  const needs = await youthNeedsOf(scope, caseId);
  return needs === null ? refuse(notFound()) : ok(needs);
}
