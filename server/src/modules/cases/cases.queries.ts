import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append, type JournalEntry } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { neverStood } from '@starling/shared/participation/parts';
import { can } from '@starling/shared/policy/can';
import type { Action } from '@starling/shared/policy/actions';
import { hearingWords } from '@starling/shared/vocabulary/hearing';
import {
  COUNSEL_KIND,
  PARTICIPATION_ROLE,
  RELATIONSHIP,
  WITHOUT_COUNSEL,
  type CounselKind,
  type ParticipationRole,
  type Relationship,
  type WithoutCounsel,
} from '@starling/shared/vocabulary/participation';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { CASE_HEARING } from '../../reads/hearing.read.ts';
import { judgePetition, PETITION } from '../../reads/petition.read.ts';
import type { PetitionFromSql } from '../../reads/petition.read.ts';
import { SETTING_ROWS, settingsOn } from '../../reads/settings.read.ts';
import type { SettingFromSql } from '../../reads/settings.read.ts';
import { listOf } from '../../reads/sql.ts';
import { WARRANT_LINE } from '../../reads/warrant.read.ts';
import type { Case, Participant } from './cases.types.ts';

/** Legal name, birth date and number, for a read that asks for them ($2): otherwise they do not leave the database. */
const IDENTITY = `(
  select json_build_object('legalFirstName', i.legal_first_name, 'legalLastName', i.legal_last_name, 'bornOn', i.born_on, 'caseNumber', c.number)
  from app.youth_identity i where $2::boolean and i.court_id = y.court_id and i.youth_id = y.youth_id)`;

const NEXT_OF_CASE = (alias: string): string => `coalesce(${alias}.elsewhere_next_on, (
  select min(ns.held_on) from app.hearing nh join app.court_session ns on ns.court_id = nh.court_id and ns.session_id = nh.session_id
  where nh.court_id = ${alias}.court_id and nh.case_id = ${alias}.case_id and nh.state = 'set' and ns.held_on >= app.today()))`;

const CASE = `
  select json_build_object(
    'today', app.today(), 'settings', ${SETTING_ROWS},
    'caseId', c.case_id, 'number', c.number, 'branch', c.branch, 'youthId', y.youth_id, 'chosenName', y.chosen_name, 'pronouns', y.pronouns,
    'age', (select extract(year from age(app.today(), i.born_on))::integer from app.youth_identity i where i.court_id = y.court_id and i.youth_id = y.youth_id),
    'identity', ${IDENTITY},
    'petitions', ${listOf(PETITION, 'from app.petition p where p.court_id = c.court_id and p.case_id = c.case_id', 'p.filed_on nulls last, p.petition_id')},
    'hearings', ${listOf(
      CASE_HEARING,
      `from app.hearing h join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
        join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
        where h.court_id = c.court_id and h.case_id = c.case_id`,
      's.held_on desc, h.starts_at desc, h.hearing_id',
    )},
    'participants', ${listOf(
      `json_build_object('participationId', x.participation_id, 'role', x.role, 'name', x.name, 'appointment', x.appointment, 'relationship', x.relationship,
        'withoutCounsel', x.without_counsel, 'fromOn', x.from_on, 'untilOn', x.until_on, 'version', x.version)`,
      `from app.participation x where x.court_id = c.court_id and x.case_id = c.case_id
        and (x.until_on is null or x.until_on >= x.from_on or (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk'))`,
      'x.until_on desc nulls first, x.role, x.name',
    )},
    'otherCases', ${listOf(
      `json_build_object('caseId', o.case_id, 'number', o.number, 'branch', o.branch, 'nextOn', ${NEXT_OF_CASE('o')})`,
      'from app.legal_case o where o.court_id = c.court_id and o.youth_id = c.youth_id and o.case_id <> c.case_id',
      'o.branch, o.number',
    )},
    'warrants', ${listOf(WARRANT_LINE, 'from app.warrant w where w.court_id = c.court_id and w.case_id = c.case_id', 'w.issued_on desc nulls last, w.warrant_id')},
    'version', c.version)
  from app.legal_case c join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
  where c.court_id = (select app.court()) and c.case_id = $1`;

interface ParticipantFromSql {
  readonly participationId: string;
  readonly role: ParticipationRole;
  readonly name: string;
  readonly appointment: CounselKind | null;
  readonly relationship: Relationship | null;
  readonly withoutCounsel: WithoutCounsel | null;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly version: number;
}

interface CaseFromSql extends Omit<Case, 'petitions' | 'acts' | 'participants'> {
  readonly participants: readonly ParticipantFromSql[];
  readonly today: string;
  readonly settings: readonly SettingFromSql[];
  readonly petitions: readonly PetitionFromSql[];
}

const ACTS: readonly (readonly [mutation: string, action: Action])[] = [
  ['filePetition', 'petition.file'],
  ['setHearing', 'hearing.set'],
];

/** Which case, and whether the reader asks for legal name and birth date. */
export interface AskedCase {
  readonly caseId: string;
  readonly opensIdentity: boolean;
}

/** A case with everything that hangs on it. */
@Injectable()
export class CasesQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Null when the case is absent, sealed or not for this person: the same statement, the same answer. That an identity was opened is an event. */
  async find(actor: SeatedActor, { caseId, opensIdentity }: AskedCase): Promise<Case | null> {
    const found = await inScope(this.database, actor, (scope) => readCase(scope, { caseId, opensIdentity }), { readOnly: !opensIdentity });
    return found === null ? null : inWords(actor, found);
  }
}

async function readCase(scope: Scope, { caseId, opensIdentity }: AskedCase): Promise<CaseFromSql | null> {
  const found = (await scope.json(CASE, [caseId, opensIdentity])) as CaseFromSql | null; // parse border: the statement shapes it
  if (found !== null && found.identity !== null) await append(scope, identityOpened(found.youthId));
  return found;
}

function identityOpened(youthId: string): JournalEntry {
  return {
    act: 'identity.read',
    events: [happened('IdentityOpened', { subjectId: youthId, facts: { youthId } })],
    changes: [],
    changed: [],
  };
}

function inWords(actor: SeatedActor, { today, settings, ...found }: CaseFromSql): Case {
  const inForce = settingsOn(settings, today);
  return {
    ...found,
    petitions: found.petitions.map((petition) => judgePetition(petition, inForce)),
    hearings: found.hearings.map((hearing) => ({ ...hearing, type: hearingWords(hearing.type) })),
    participants: found.participants.map(participantInWords),
    acts: ACTS.map(([name, action]) => ({
      name,
      open: can(actor.seat, action),
      why: can(actor.seat, action) ? '' : 'You can read this case. This act belongs to the clerks.',
      cites: [],
    })),
  };
}

const IN_ERROR = 'Entered by mistake: it never stood';

function participantInWords({ appointment, relationship, withoutCounsel, ...one }: ParticipantFromSql): Participant {
  return {
    ...one,
    roleWords: PARTICIPATION_ROLE[one.role],
    kindWords: appointment === null ? null : COUNSEL_KIND[appointment],
    relationshipWords: relationship === null ? null : RELATIONSHIP[relationship],
    endedWords: neverStood(one) ? IN_ERROR : withoutCounsel && WITHOUT_COUNSEL[withoutCounsel],
  };
}
