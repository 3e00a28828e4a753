import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append, type Values } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { OUTBOX_STEPS, type OutboxCommand } from '@starling/shared/court-day/notices/outbox-steps';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { parseNoticeAct } from '@starling/shared/forms/parse-notice-act';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import type { Settings } from '../../config/env.ts';
import { DATABASE, SETTINGS } from '../../config/providers.ts';
import { NOT_FROM_HERE, type OutboxFromSql, sayLine } from './outbox-line.ts';
import { loadStanding, OUTBOX_ROW, type OutboxStanding } from './outbox-reads.ts';
import type { OutboxLine } from './outbox.types.ts';

const ONE = `select ${OUTBOX_ROW} from app.outbox o where o.court_id = (select app.court()) and o.outbox_id = $1`;

/** What somebody may do with a message before it leaves, or after it did not arrive. */
@Injectable()
export class OutboxService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Holds a message for somebody to read, lets it go, stops it, or tries it again. Letting a telephone message go says that somebody called. */
  async act(actor: SeatedActor, command: OutboxCommand, input: unknown): Promise<Result<OutboxLine>> {
    const parsed = parseNoticeAct(input);
    if (!parsed.ok) return parsed;
    const { outboxId, version } = parsed.value;
    const mailServerIsSet = this.settings.mail !== null;
    return inScope(this.database, actor, async (scope) => {
      const line = await loadStanding(scope, outboxId);
      if (line === null) return refuse(notFound());
      if (!can(actor.seat, 'outbox.decide')) return refuse(notAllowed(whoseAct('outbox.decide')));
      if (line.version !== version) return refuse(stale(line.version));
      const { heldBecause, address, state } = line;
      const facts = { heldBecause, canBeReached: address !== null, mailServerIsSet, byPhone: !goesByMail(line) };
      const taken = takeStep(OUTBOX_STEPS, { state, command, facts, seat: actor.seat, absent: noSuchStep(NOT_FROM_HERE) });
      if (!taken.ok) return taken;
      const done = await write(scope, line, command);
      if (done === 'stale') return refuse(stale(version + 1));
      const after = (await scope.json(ONE, [outboxId])) as OutboxFromSql; // parse border: the statement shapes it
      return ok(sayLine(after, { seat: actor.seat, mailServerIsSet }));
    });
  }
}

function write(scope: Scope, line: OutboxStanding, command: OutboxCommand): Promise<'done' | 'stale'> {
  const { values, event } = WRITTEN[command](line, scope.now());
  return append(scope, {
    act: 'outbox.decide',
    events: [event],
    changes: [{ update: 'outbox', id: line.outboxId, expectedVersion: line.version, values }],
    changed: [],
  });
}

interface Written {
  readonly values: Values;
  readonly event: StarlingEvent;
}

const WRITTEN: Readonly<Record<OutboxCommand, (line: OutboxStanding, at: string) => Written>> = {
  preview: (line) => ({
    values: { state: 'held', heldBecause: 'preview' },
    event: happened('MessageHeld', { ...subjectOf(line), facts: { because: 'preview' } }),
  }),
  release: released,
  stop: (line) => ({ values: { state: 'stopped', heldBecause: null }, event: happened('MessageStopped', subjectOf(line)) }),
  retry: (line, at) => ({
    values: { state: 'waiting', attempts: 0, lastError: null, dueAt: at },
    event: happened('MessageReleased', subjectOf(line)),
  }),
};

/** What was held for want of a contact goes the way the contact names now; a telephone is used by a person, who says so by letting it go. */
function released(line: OutboxStanding, at: string): Written {
  if (goesByMail(line))
    return {
      values: { state: 'waiting', heldBecause: null, channel: 'email', dueAt: at },
      event: happened('MessageReleased', subjectOf(line)),
    };
  if (line.heldBecause === 'no_safe_contact')
    return {
      values: { heldBecause: 'preview', channel: 'phone' },
      event: happened('MessageHeld', { ...subjectOf(line), facts: { because: 'preview' } }),
    };
  const attempts = line.attempts + 1;
  return {
    values: { state: 'sent', heldBecause: null, sentAt: at, attempts },
    event: happened('MessageSent', { ...subjectOf(line), facts: { at, attempts } }),
  };
}

/** What waited for a contact goes the way the contact names now; anything else the way it was written for. */
function goesByMail({ heldBecause, address, channel }: OutboxStanding): boolean {
  return heldBecause === 'no_safe_contact' && address !== null ? address.includes('@') : channel !== 'phone';
}

function subjectOf({ outboxId, petitionId }: OutboxStanding): { readonly subjectId: string; readonly petitionId: string | null } {
  return { subjectId: outboxId, petitionId };
}
