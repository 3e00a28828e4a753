import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { parseChangeCounsel, parseEndPart, parseEnterCounselKind, parseEnterPart } from '@starling/shared/forms/parse-part';
import { whyNotChanged, whyNotEnded, whyNotEntered, whyNotInError } from '@starling/shared/participation/parts';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, invalid, notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { ParticipationRole } from '@starling/shared/vocabulary/participation';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadYouthOfCase, screensOf } from '../../reads/youth-screens.read.ts';
import { counselAct, endedAct, enteredAct, inErrorAct, kindAct, type PartAct } from './part-acts.ts';
import type { PeopleChanged } from './participations.types.ts';
import { caseOfPart, loadAccount, loadPeople, type PartStanding, type PeopleStanding } from './people-facts.queries.ts';

const NO_SUCH_SEAT = 'Nobody of this court sits in that part under this account. Choose from the list, or type the name.';

/** Keeps who takes part in a case, and from when to when. Access follows the days (db/src/policies/legal-case.policy.sql). */
@Injectable()
export class ParticipationsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters who takes part from a day on. */
  async enter(actor: SeatedActor, input: unknown): Promise<Result<PeopleChanged>> {
    const parsed = parseEnterPart(input);
    if (!parsed.ok) return parsed;
    const { caseId, ...asked } = parsed.value;
    return this.inCase(actor, caseId, async (scope, people) => {
      const who = await nameOf(scope, asked);
      if (!who.ok) return who;
      const part = { ...asked, name: who.value };
      const refusal = whyNotEntered(people, part);
      return refusal === null ? write(scope, people, enteredAct(caseId, part)) : refuse(refusal);
    });
  }

  /** Ends a part on a day, or takes it back at once where it was entered by mistake. Counsel for the youth goes without a successor only as the judge found (WIC 634, 317(c)). */
  async end(actor: SeatedActor, input: unknown): Promise<Result<PeopleChanged>> {
    const parsed = parseEndPart(input);
    if (!parsed.ok) return parsed;
    const { untilOn, withoutCounsel } = parsed.value;
    const { seat } = actor;
    return this.onPart(actor, parsed.value, async (scope, { people, part }) => {
      const refusal =
        untilOn === null
          ? whyNotInError(people, part, { withoutCounsel, seat })
          : whyNotEnded(people, part, { untilOn, withoutCounsel, seat });
      if (refusal !== null) return refuse(refusal);
      return write(scope, people, untilOn === null ? inErrorAct(people, part) : endedAct(part, { untilOn, withoutCounsel }));
    });
  }

  /** Another counsel follows: the old one stays through the day before. */
  async changeCounsel(actor: SeatedActor, input: unknown): Promise<Result<PeopleChanged>> {
    const parsed = parseChangeCounsel(input);
    if (!parsed.ok) return parsed;
    return this.onPart(actor, parsed.value, async (scope, { people, part }) => {
      const who = await nameOf(scope, { ...parsed.value, role: 'minors_counsel' });
      if (!who.ok) return who;
      const asked = { ...parsed.value, name: who.value };
      const refusal = whyNotChanged(people, part, asked);
      return refusal === null ? write(scope, people, counselAct(people.caseId, part, asked)) : refuse(refusal);
    });
  }

  /** Says the kind of counsel who came without one, by a petition or an import. */
  async enterKind(actor: SeatedActor, input: unknown): Promise<Result<PeopleChanged>> {
    const parsed = parseEnterCounselKind(input);
    if (!parsed.ok) return parsed;
    return this.onPart(actor, parsed.value, async (scope, { people, part }) => {
      if (part.role !== 'minors_counsel') return refuse(notAllowed('Only counsel for the youth has a kind.'));
      if (part.appointment !== null)
        return refuse(alreadyDone('The kind is entered already. Another kind is another counsel: enter a change.'));
      return write(scope, people, kindAct(people.caseId, part, parsed.value.appointment));
    });
  }

  private inCase(
    actor: SeatedActor,
    caseId: string,
    work: (scope: Scope, people: PeopleStanding) => Promise<Result<PeopleChanged>>,
  ): Promise<Result<PeopleChanged>> {
    return inScope(this.database, actor, async (scope) => {
      if ((await loadYouthOfCase(scope, caseId)) === null) return refuse(notFound());
      if (!can(actor.seat, 'participation.change')) return refuse(notAllowed(whoseAct('participation.change')));
      const people = await loadPeople(scope, caseId);
      return people === null ? refuse(notFound()) : work(scope, people);
    });
  }

  private onPart(
    actor: SeatedActor,
    { participationId, version }: { readonly participationId: string; readonly version: number },
    work: (scope: Scope, found: { readonly people: PeopleStanding; readonly part: PartStanding }) => Promise<Result<PeopleChanged>>,
  ): Promise<Result<PeopleChanged>> {
    return inScope(this.database, actor, async (scope) => {
      const caseId = await caseOfPart(scope, participationId);
      if (caseId === null) return refuse(notFound());
      return this.inCase(actor, caseId, async (inner, people) => {
        const part = people.parts.find((one) => one.participationId === participationId);
        if (part === undefined) return refuse(notFound());
        return part.version === version ? work(inner, { people, part }) : refuse(stale(part.version));
      });
    });
  }
}

/** The name that stands in the record: the account's own, in the part of its own seat; otherwise as typed. */
async function nameOf(
  scope: Scope,
  { role, accountId, name }: { readonly role: ParticipationRole; readonly accountId: string | null; readonly name: string | null },
): Promise<Result<string>> {
  if (accountId === null) return ok(name ?? '');
  const account = await loadAccount(scope, accountId);
  return account?.role === role ? ok(account.name) : refuse(invalid([{ field: 'accountId', message: NO_SUCH_SEAT, cites: [] }]));
}

async function write(
  scope: Scope,
  { caseId }: PeopleStanding,
  { words, version, accountIds, ...act }: PartAct,
): Promise<Result<PeopleChanged>> {
  const youth = await loadYouthOfCase(scope, caseId);
  if (youth === null) return refuse(notFound());
  const homes = accountIds.map((id) => ({ topic: 'HOME' as const, id }));
  const done = await append(scope, { act: 'participation.change', ...act, changed: [...screensOf(youth), ...homes] });
  return done === 'stale' ? refuse(stale((version ?? 0) + 1)) : ok({ caseId, words });
}
