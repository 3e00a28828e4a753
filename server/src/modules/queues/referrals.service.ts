import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type Values } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import {
  parseMoveReferral,
  parseSaveReferral,
  REFERRAL_STEP,
  type MoveReferral,
  type SaveReferral,
} from '@starling/shared/forms/parse-referral';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, invalid, notAllowed, notFound, stale, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { isAfter, isBefore, localDate, type LocalDate } from '@starling/shared/time/local-date';
import type { ReferralState } from '@starling/shared/vocabulary/referral';
import { REFERRAL } from '@starling/shared/workflow/referral';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { ReferralLine } from './queues.types.ts';
import { factsOf, loadReferral, referralLine, type ReferralFromSql } from './referral-line.ts';

const YOUTH = `select to_json(c.youth_id) from app.legal_case c where c.court_id = (select app.court()) and c.case_id = $1`;

/** Keeps referrals into this court, from the first word until the file has arrived. */
@Injectable()
export class ReferralsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters a referral, or changes one that is not decided. */
  async save(actor: SeatedActor, input: unknown): Promise<Result<ReferralLine>> {
    const parsed = parseSaveReferral(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = asked.referralId === null ? null : await loadReferral(scope, asked.referralId);
      if (asked.referralId !== null && standing === null) return refuse(notFound());
      if (!can(actor.seat, 'referral.change')) return refuse(notAllowed(whoseAct('referral.change')));
      const youthId = await youthOf(scope, asked.caseId);
      if (asked.caseId !== null && youthId === null) return refuse(notFound());
      const values = { ...ownValues(asked), youthId };
      return standing === null ? enter(scope, asked, values) : change(scope, { standing, asked, values });
    });
  }

  /** Takes a referral a step further, as its table allows. */
  async move(actor: SeatedActor, input: unknown): Promise<Result<ReferralLine>> {
    const parsed = parseMoveReferral(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadReferral(scope, asked.referralId);
      if (standing === null) return refuse(notFound());
      if (!can(actor.seat, 'referral.change')) return refuse(notAllowed(whoseAct('referral.change')));
      if (standing.version !== asked.version) return refuse(stale(standing.version));
      const command = REFERRAL_STEP[asked.step];
      const absent = noSuchStep('This referral stands elsewhere by now. Read it again.');
      const taken = takeStep(REFERRAL, {
        state: standing.state,
        command,
        facts: factsOf(standing, asked.declineReason),
        seat: actor.seat,
        absent,
      });
      if (!taken.ok) return taken;
      const on = asked.on ?? localDate(standing.today);
      const wrongDay = whyNotThatDay(standing, on);
      if (wrongDay !== null) return refuse(wrongDay);
      return step(scope, standing, { ...asked, on, to: taken.value.to === 'none' ? standing.state : taken.value.to });
    });
  }
}

async function youthOf(scope: Scope, caseId: string | null): Promise<string | null> {
  return caseId === null ? null : ((await scope.json(YOUTH, [caseId])) as string | null); // parse border: the statement shapes it
}

function ownValues({ referralId: _id, version: _seen, ...values }: SaveReferral): Values {
  return values;
}

function whyNotThatDay({ referredOn, today }: ReferralFromSql, on: LocalDate): Refusal | null {
  if (isBefore(on, localDate(referredOn)))
    return invalid([{ field: 'on', message: 'This day lies before the referral. Correct it.', cites: [] }]);
  return isAfter(on, localDate(today))
    ? invalid([{ field: 'on', message: 'This day has not come. Enter the day on which it happened.', cites: [] }])
    : null;
}

async function enter(scope: Scope, { referredOn, referredBy }: SaveReferral, values: Values): Promise<Result<ReferralLine>> {
  const referralId = newId();
  await append(scope, {
    act: 'referral.change',
    events: [happened('ReferralMade', { subjectId: referralId, facts: { referredOn, referredBy } })],
    changes: [{ insert: 'referral', values: { referralId, ...values, state: 'referred' } }],
    changed: [{ topic: 'SESSIONS', id: referralId }],
  });
  return shown(scope, referralId);
}

interface Changing {
  readonly standing: ReferralFromSql;
  readonly asked: SaveReferral;
  readonly values: Values;
}

async function change(scope: Scope, { standing, asked, values }: Changing): Promise<Result<ReferralLine>> {
  if (standing.version !== asked.version) return refuse(stale(standing.version));
  if (standing.state !== 'referred') return refuse(alreadyDone('This referral is decided. It stays as it was entered.'));
  const { referralId, version } = standing;
  const { referredOn, referredBy } = asked;
  const done = await append(scope, {
    act: 'referral.change',
    events: [happened('ReferralMade', { subjectId: referralId, facts: { referredOn, referredBy } })],
    changes: [{ update: 'referral', id: referralId, expectedVersion: version, values }],
    changed: [{ topic: 'SESSIONS', id: referralId }],
  });
  return done === 'stale' ? refuse(stale(version + 1)) : shown(scope, referralId);
}

interface Step extends Pick<MoveReferral, 'declineReason'> {
  readonly on: LocalDate;
  readonly to: ReferralState;
}

/** Which day a step writes down. */
const DAY_OF: Readonly<Partial<Record<ReferralState, string>>> = {
  accepted: 'decidedOn',
  declined: 'decidedOn',
  transfer_ordered: 'transferOrderedOn',
  received: 'receivedOn',
};

async function step(
  scope: Scope,
  { referralId, version }: ReferralFromSql,
  { to, on, declineReason }: Step,
): Promise<Result<ReferralLine>> {
  const day = DAY_OF[to];
  const facts = { to, on, ...(declineReason === null ? {} : { declineReason }) };
  const done = await append(scope, {
    act: 'referral.change',
    events: [happened('ReferralMoved', { subjectId: referralId, facts })],
    changes: [
      {
        update: 'referral',
        id: referralId,
        expectedVersion: version,
        values: { state: to, declineReason, ...(day === undefined ? {} : { [day]: on }) },
      },
    ],
    changed: [{ topic: 'SESSIONS', id: referralId }],
  });
  return done === 'stale' ? refuse(stale(version + 1)) : shown(scope, referralId);
}

async function shown(scope: Scope, referralId: string): Promise<Result<ReferralLine>> {
  const row = await loadReferral(scope, referralId);
  return row === null ? refuse(notFound()) : ok(referralLine(row, scope.actor.seat));
}
