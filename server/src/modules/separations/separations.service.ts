import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import {
  levelProblem,
  parseKeepApart,
  parseReviewKeepApart,
  parseTakeBackKeepApart,
  type KeepApart,
  type ReviewKeepApart,
} from '@starling/shared/forms/parse-keep-apart';
import { can } from '@starling/shared/policy/can';
import { alreadyDone, invalid, notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadYouthOfCase, screensOf, type YouthOfCase } from '../../reads/youth-screens.read.ts';
import { forYouth, separationAnswer } from './of-youth.ts';
import { levelBetween, loadOutside, loadSeparation, type SeparationStanding } from './separation-facts.queries.ts';
import type { SeparationChanged } from './separations.types.ts';

type Part = Pick<JournalEntry, 'events' | 'changes'>;

const NOT_COUNSELS = 'Counsel asks for a separation. It is reviewed and taken back by the judge or a clerk.';
const THE_JUDGES_LEVEL =
  'Only the judge changes how far two people are kept apart. Leave the level and the last day as they are, or ask the judge.';

/** Keeps two people apart. It holds both ways, and nobody but the judge reads why. */
@Injectable()
export class SeparationsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters a separation from another youth, or from a person outside: by a token that is known, or by a new one. */
  async enter(actor: SeatedActor, input: unknown): Promise<Result<SeparationChanged>> {
    const parsed = parseKeepApart(input);
    if (!parsed.ok) return parsed;
    const { caseId } = parsed.value;
    return forYouth(this.database, { actor, caseId, work: (scope, youth) => enter(scope, youth, parsed.value) });
  }

  /** Takes a separation back. Its row stays. */
  async takeBack(actor: SeatedActor, input: unknown): Promise<Result<SeparationChanged>> {
    const parsed = parseTakeBackKeepApart(input);
    if (!parsed.ok) return parsed;
    const { caseId, keepApartId, version } = parsed.value;
    return forYouth(this.database, {
      actor,
      caseId,
      work: async (scope, youth) => {
        const known = await standing(scope, { youth, keepApartId, version });
        return known.ok ? write(scope, youth, { ...takenBack(known.value), version }) : known;
      },
    });
  }

  /** Says that a separation was looked at again. Another level or last day is the judge's, and stands as a new one. */
  async review(actor: SeatedActor, input: unknown): Promise<Result<SeparationChanged>> {
    const parsed = parseReviewKeepApart(input);
    if (!parsed.ok) return parsed;
    const { caseId } = parsed.value;
    return forYouth(this.database, { actor, caseId, work: (scope, youth) => review(scope, youth, parsed.value) });
  }
}

async function enter(scope: Scope, youth: YouthOfCase, asked: KeepApart): Promise<Result<SeparationChanged>> {
  const other = await otherOf(scope, youth, asked);
  if (!other.ok) return other;
  const known = await levelBetween(scope, { youthId: youth.youthId, ...other.value.ids });
  if (known !== null)
    return refuse(
      invalid([
        { field: 'level', message: `They are kept apart already, at level ${String(known)}. Review it, or take it back first.`, cites: [] },
      ]),
    );
  const { level, until, reasonCode, reasonWords } = asked;
  const entered = enteredAct(scope, { youth, ids: other.value.ids, level, until, reasonCode, reasonWords });
  return write(scope, youth, {
    events: [...other.value.named.events, ...entered.events],
    changes: [...other.value.named.changes, ...entered.changes],
    version: 0,
  });
}

interface Other {
  readonly ids: Pick<SeparationStanding, 'otherYouthId' | 'outsidePersonId'>;
  readonly named: Part;
}

const NOBODY_NAMED: Part = { events: [], changes: [] };

/** The other of the two. A youth whom this person does not see, and a token that nobody has, are not found alike. */
async function otherOf(scope: Scope, { youthId }: YouthOfCase, { otherCaseId, token }: KeepApart): Promise<Result<Other>> {
  if (otherCaseId !== null) {
    const other = await loadYouthOfCase(scope, otherCaseId);
    if (other === null) return refuse(notFound());
    if (other.youthId === youthId)
      return refuse(invalid([{ field: 'otherCaseId', message: 'This is a case of the same youth. Choose the other youth.', cites: [] }]));
    return ok({ ids: { otherYouthId: other.youthId, outsidePersonId: null }, named: NOBODY_NAMED });
  }
  if (token === null) return ok(newOutsider());
  const known = await loadOutside(scope, token);
  return known === null
    ? refuse(invalid([{ field: 'token', message: 'Nobody here has that token. Correct it, or leave it out for a new one.', cites: [] }]))
    : ok({ ids: { otherYouthId: null, outsidePersonId: known.outsidePersonId }, named: NOBODY_NAMED });
}

/** Letters and digits that are not taken for one another. */
const SIGNS = 'ACDEFGHJKLMNPQRTUVWXY34679';
const TOKEN_LENGTH = 5;

/** A person outside is a token from the first moment: there is no field for a name. */
function newOutsider(): Other {
  const outsidePersonId = newId();
  const token = Array.from({ length: TOKEN_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return {
    ids: { otherYouthId: null, outsidePersonId },
    named: {
      events: [happened('OutsidePersonNamed', { subjectId: outsidePersonId })],
      changes: [{ insert: 'outside_person', values: { outsidePersonId, token } }],
    },
  };
}

interface Entered extends Pick<SeparationStanding, 'level' | 'until' | 'reasonCode' | 'reasonWords'> {
  readonly youth: YouthOfCase;
  readonly ids: Other['ids'];
}

function enteredAct({ actor }: Scope, { youth, ids, level, until, reasonCode, reasonWords }: Entered): Part {
  const keepApartId = newId();
  const { youthId, today } = youth;
  const values = {
    keepApartId,
    youthId,
    ...ids,
    level,
    until,
    setByRole: actor.seat,
    setOn: today,
    enteredBy: actor.accountId,
    state: 'stands',
  };
  return {
    events: [happened('KeptApart', { subjectId: keepApartId, facts: { level, ...(until === null ? {} : { untilOn: until }) } })],
    changes: [
      { insert: 'keep_apart', values },
      { insert: 'keep_apart_reason', values: { keepApartId, reasonCode: reasonCode ?? 'unspecified', words: reasonWords } },
    ],
  };
}

function takenBack({ keepApartId, version }: SeparationStanding): Part {
  return {
    events: [happened('KeepApartTakenBack', { subjectId: keepApartId })],
    changes: [{ update: 'keep_apart', id: keepApartId, expectedVersion: version, values: { state: 'taken_back' } }],
  };
}

async function review(
  scope: Scope,
  youth: YouthOfCase,
  { keepApartId, version, level, until }: ReviewKeepApart,
): Promise<Result<SeparationChanged>> {
  const found = await standing(scope, { youth, keepApartId, version });
  if (!found.ok) return found;
  const known = found.value;
  if (level === known.level && until === known.until)
    return write(scope, youth, {
      events: [happened('KeepApartReviewed', { subjectId: keepApartId, facts: { reviewedOn: youth.today } })],
      changes: [{ update: 'keep_apart', id: keepApartId, expectedVersion: version, values: { reviewedOn: youth.today } }],
      version,
    });
  if (scope.actor.seat !== 'judge') return refuse(notAllowed(THE_JUDGES_LEVEL));
  const tooMild = levelProblem(level, known.reasonCode);
  if (tooMild !== null) return refuse(invalid([tooMild]));
  const { youthId, otherYouthId, outsidePersonId, reasonCode, reasonWords } = known;
  const again = enteredAct(scope, {
    youth: { ...youth, youthId },
    ids: { otherYouthId, outsidePersonId },
    level,
    until,
    reasonCode,
    reasonWords,
  });
  const old = takenBack(known);
  return write(scope, youth, { events: [...old.events, ...again.events], changes: [...old.changes, ...again.changes], version });
}

interface AskedStanding {
  readonly youth: YouthOfCase;
  readonly keepApartId: string;
  readonly version: number;
}

async function standing(scope: Scope, { youth, keepApartId, version }: AskedStanding): Promise<Result<SeparationStanding>> {
  const { seat } = scope.actor;
  if (seat === 'system' || !can(seat, 'calendar.plan')) return refuse(notAllowed(NOT_COUNSELS));
  const known = await loadSeparation(scope, keepApartId, youth.youthId);
  if (known === null) return refuse(notFound());
  if (known.version !== version) return refuse(stale(known.version));
  return known.state === 'stands' ? ok(known) : refuse(alreadyDone('This separation was taken back before.'));
}

async function write(
  scope: Scope,
  youth: YouthOfCase,
  { version, ...act }: Part & { readonly version: number },
): Promise<Result<SeparationChanged>> {
  const done = await append(scope, { act: 'separation.change', ...act, changed: screensOf(youth) });
  return done === 'stale' ? refuse(stale(version + 1)) : separationAnswer(scope, youth);
}
