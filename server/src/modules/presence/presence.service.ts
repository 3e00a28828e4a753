import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { isStillHere } from '@starling/shared/court-day/room/presence';
import { parseHereOn, type HereOn } from '@starling/shared/forms/parse-in-court';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { Presence } from '../../graphql/types/board.types.ts';
import { OTHERS_OF_HEARING, stillHere, type PresenceFromSql } from '../../reads/presence.read.ts';
import { SETTING_ROWS, settingsOn, type SettingFromSql } from '../../reads/settings.read.ts';
import { instant } from '../../reads/sql.ts';

const HERE = `
  select json_build_object('caseId', h.case_id, 'today', app.today(), 'settings', ${SETTING_ROWS}, 'others', ${OTHERS_OF_HEARING},
    'mine', (select json_build_object('part', p.part, 'since', ${instant('p.since')}, 'seenAt', ${instant('p.seen_at')})
      from app.presence p where p.court_id = h.court_id and p.hearing_id = h.hearing_id and p.account_id = (select app.actor())))
  from app.hearing h where h.court_id = (select app.court()) and h.hearing_id = $1`;

const SAY = `
  insert into app.presence as p (court_id, account_id, hearing_id, part, since, seen_at)
  values ((select app.court()), (select app.actor()), $1, $2, $3::timestamptz, $3::timestamptz)
  on conflict (court_id, account_id, hearing_id) do update
    set part = excluded.part, seen_at = excluded.seen_at, since = case when $4 then excluded.since else p.since end`;

interface HereFromSql {
  readonly caseId: string;
  readonly today: string;
  readonly settings: readonly SettingFromSql[];
  readonly others: readonly PresenceFromSql[];
  readonly mine: { readonly part: string; readonly since: string; readonly seenAt: string } | null;
}

/** Who has a matter open: said every few seconds, and gone by itself. It is no part of the record, and no journal keeps it. */
@Injectable()
export class PresenceService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Everybody else who has it open now; empty for whoever may not know. */
  async others(actor: SeatedActor, hearingId: string): Promise<readonly Presence[]> {
    const found = (await inScope(this.database, actor, (scope) => scope.json(HERE, [hearingId]), { readOnly: true })) as HereFromSql | null; // parse border
    return found === null ? [] : othersOf(found, this.database.clock.now());
  }

  /** Says that this person has it open, or closed it. The others are told when somebody comes, goes, or turns to another part. */
  async here(actor: SeatedActor, input: unknown): Promise<Result<readonly Presence[]>> {
    const parsed = parseHereOn(input);
    if (!parsed.ok) return parsed;
    if (!can(actor.seat, 'presence.own')) return refuse(notAllowed(whoseAct('presence.own')));
    return inScope(this.database, actor, async (scope) => {
      const found = (await scope.json(HERE, [parsed.value.hearingId])) as HereFromSql | null; // parse border: the statement shapes it
      if (found === null) return refuse(notFound());
      await say(scope, parsed.value, found);
      return ok(othersOf(found, scope.now()));
    });
  }
}

function othersOf({ others, settings, today }: HereFromSql, now: string): readonly Presence[] {
  const chosen = settingsOn(settings, today);
  return stillHere(others, (seenAt) => isStillHere(seenAt, now, chosen));
}

async function say(scope: Scope, { hearingId, part, leaves }: HereOn, { caseId, mine, settings, today }: HereFromSql): Promise<void> {
  const wasHere = mine !== null && isStillHere(mine.seenAt, scope.now(), settingsOn(settings, today));
  if (leaves) await scope.many('select app.leave($1)', [hearingId]);
  else await scope.many(SAY, [hearingId, part, scope.now(), !wasHere]);
  const isNews = leaves ? mine !== null : !wasHere || mine.part !== part;
  if (isNews) await append(scope, { act: 'presence.own', events: [], changes: [], changed: [{ topic: 'CASE', id: caseId }] });
}
