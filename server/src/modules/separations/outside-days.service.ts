import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import {
  parseEnterOutsidePersonDay,
  parseTakeBackOutsidePersonDay,
  type EnterOutsidePersonDay,
  type TakeBackOutsidePersonDay,
} from '@starling/shared/forms/parse-keep-apart';
import { can } from '@starling/shared/policy/can';
import { alreadyDone, invalid, notAllowed, notFound, stale } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { screensOf, type YouthOfCase } from '../../reads/youth-screens.read.ts';
import { forYouth, separationAnswer } from './of-youth.ts';
import { isEntered, loadOutsideDay, loadOutsideOf } from './separation-facts.queries.ts';
import type { SeparationChanged } from './separations.types.ts';

const WHOSE = 'The days of a person outside are entered by the judge or a clerk.';

/** Keeps the days on which a person outside stands trial or is in a courthouse. */
@Injectable()
export class OutsideDaysService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters a day of a person from whom the youth is kept apart. A day of trial is kept free for the youth. */
  async enter(actor: SeatedActor, input: unknown): Promise<Result<SeparationChanged>> {
    const parsed = parseEnterOutsidePersonDay(input);
    if (!parsed.ok) return parsed;
    const { caseId } = parsed.value;
    return forYouth(this.database, { actor, caseId, work: (scope, youth) => enter(scope, youth, parsed.value) });
  }

  /** Takes a day back. Its row stays. */
  async takeBack(actor: SeatedActor, input: unknown): Promise<Result<SeparationChanged>> {
    const parsed = parseTakeBackOutsidePersonDay(input);
    if (!parsed.ok) return parsed;
    const { caseId } = parsed.value;
    return forYouth(this.database, { actor, caseId, work: (scope, youth) => takeBack(scope, youth, parsed.value) });
  }
}

function plans({ actor }: Scope): boolean {
  return actor.seat !== 'system' && can(actor.seat, 'calendar.plan');
}

async function enter(
  scope: Scope,
  youth: YouthOfCase,
  { token, onDay, kind, courthouseId }: EnterOutsidePersonDay,
): Promise<Result<SeparationChanged>> {
  if (!plans(scope)) return refuse(notAllowed(WHOSE));
  const person = await loadOutsideOf(scope, token, youth.youthId);
  if (person === null) return refuse(notFound());
  const { outsidePersonId } = person;
  if (await isEntered(scope, { outsidePersonId, onDay, kind }))
    return refuse(invalid([{ field: 'onDay', message: 'This day is entered already. Leave it, or take it back first.', cites: [] }]));
  const outsidePersonDayId = newId();
  await append(scope, {
    act: 'separation.change',
    events: [happened('OutsidePersonDayEntered', { subjectId: outsidePersonDayId, facts: { onDay, kind } })],
    changes: [
      { insert: 'outside_person_day', values: { outsidePersonDayId, outsidePersonId, onDay, kind, courthouseId, state: 'stands' } },
    ],
    changed: screensOf(youth),
  });
  return separationAnswer(scope, youth);
}

async function takeBack(
  scope: Scope,
  youth: YouthOfCase,
  { outsidePersonDayId, version }: TakeBackOutsidePersonDay,
): Promise<Result<SeparationChanged>> {
  if (!plans(scope)) return refuse(notAllowed(WHOSE));
  const known = await loadOutsideDay(scope, outsidePersonDayId, youth.youthId);
  if (known === null) return refuse(notFound());
  if (known.version !== version) return refuse(stale(known.version));
  if (known.state !== 'stands') return refuse(alreadyDone('This day was taken back before.'));
  const done = await append(scope, {
    act: 'separation.change',
    events: [happened('OutsidePersonDayTakenBack', { subjectId: outsidePersonDayId })],
    changes: [{ update: 'outside_person_day', id: outsidePersonDayId, expectedVersion: version, values: { state: 'taken_back' } }],
    changed: screensOf(youth),
  });
  return done === 'stale' ? refuse(stale(version + 1)) : separationAnswer(scope, youth);
}
