import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type StateChange } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { parseEndPhrase, parsePhrase, type EndPhrase, type SavePhrase } from '@starling/shared/forms/parse-phrase';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { invalid, notAllowed, notFound, stale, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { isBefore, type LocalDate } from '@starling/shared/time/local-date';
import { brokenRule } from '../../acts/database-refusal.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { OrderPhrase } from '../../graphql/types/court-day.types.ts';
import { PHRASE, sayPhrase, type PhraseFromSql } from '../../reads/order-phrase.read.ts';

const ONE = `select ${PHRASE} from app.order_phrase p where p.court_id = (select app.court()) and p.phrase_id = $1`;
const CODE_TAKEN = invalid([{ field: 'code', message: 'Another phrase of this court has this code. Choose another code.', cites: [] }]);
const ENDS_BEFORE = invalid([{ field: 'validUntil', message: 'It would end before it begins. Choose a later day.', cites: [] }]);

/** The database's own rule that a code stands for one phrase. */
const ONE_CODE = 'order_phrase_court_id_code_key';

/** Keeps the court's phrases for orders: a phrase is changed or ended, never deleted, and orders that were given keep their words. */
@Injectable()
export class PhrasesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async save(actor: SeatedActor, input: unknown): Promise<Result<OrderPhrase>> {
    const parsed = parsePhrase(input);
    return parsed.ok ? this.keep(actor, parsed.value.phraseId, (known) => savedBy(parsed.value, known)) : parsed;
  }

  async end(actor: SeatedActor, input: unknown): Promise<Result<OrderPhrase>> {
    const parsed = parseEndPhrase(input);
    return parsed.ok ? this.keep(actor, parsed.value.phraseId, (known) => endedBy(parsed.value, known)) : parsed;
  }

  private async keep(
    actor: SeatedActor,
    phraseId: string | null,
    act: (known: PhraseFromSql | null) => Kept | Refusal,
  ): Promise<Result<OrderPhrase>> {
    if (!can(actor.seat, 'phrase.change')) return refuse(notAllowed(whoseAct('phrase.change')));
    try {
      return await inScope(this.database, actor, async (scope) => {
        const known = phraseId === null ? null : await loadPhrase(scope, phraseId);
        if (phraseId !== null && known === null) return refuse(notFound());
        const kept = act(known);
        return 'code' in kept ? refuse(kept) : write(scope, kept);
      });
    } catch (thrown) {
      if (brokenRule(thrown) === ONE_CODE) return refuse(CODE_TAKEN);
      throw thrown;
    }
  }
}

interface Kept {
  readonly phraseId: string;
  readonly seen: number;
  readonly event: StarlingEvent;
  readonly change: StateChange;
}

async function loadPhrase(scope: Scope, phraseId: string): Promise<PhraseFromSql | null> {
  return (await scope.json(ONE, [phraseId])) as PhraseFromSql | null; // parse border: the statement shapes it
}

function savedBy({ phraseId: asked, version, hearingTypes, ...words }: SavePhrase, known: PhraseFromSql | null): Kept {
  const phraseId = asked ?? newId();
  const values = { ...words, hearingTypes };
  const event = happened('OrderPhraseSaved', { subjectId: phraseId, facts: { from: words.validFrom, until: words.validUntil } });
  if (known === null) return { phraseId, seen: 0, event, change: { insert: 'order_phrase', values: { phraseId, ...values } } };
  const seen = version ?? known.version;
  return { phraseId, seen, event, change: { update: 'order_phrase', id: phraseId, expectedVersion: seen, values } };
}

function endedBy({ phraseId, version, validUntil }: EndPhrase, known: PhraseFromSql | null): Kept | Refusal {
  const from: LocalDate | null = known?.validFrom ?? null;
  if (from !== null && isBefore(validUntil, from)) return ENDS_BEFORE;
  const event = happened('OrderPhraseEnded', { subjectId: phraseId, facts: { on: validUntil } });
  return {
    phraseId,
    seen: version,
    event,
    change: { update: 'order_phrase', id: phraseId, expectedVersion: version, values: { validUntil } },
  };
}

async function write(scope: Scope, { phraseId, seen, event, change }: Kept): Promise<Result<OrderPhrase>> {
  const done = await append(scope, { act: 'phrase.change', events: [event], changes: [change], changed: [] });
  const kept = done === 'stale' ? null : await loadPhrase(scope, phraseId);
  return kept === null ? refuse(stale(seen + 1)) : ok(sayPhrase(kept, null));
}
