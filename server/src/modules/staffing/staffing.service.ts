import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inTeamScope, type TeamScope } from '@starling/db/team-scope';
import {
  parseAddActionItem,
  parseAttend,
  parseDoneActionItem,
  parseOptIn,
  parseSetFlags,
  parseStaffingAct,
  parseTakeBackLine,
  parseWriteLine,
} from '@starling/shared/forms/parse-staffing';
import type { Action } from '@starling/shared/policy/actions';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, invalid, notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { isPrivilegedFor, PRIVILEGE_CITES, whyNotOptIn } from '@starling/shared/staffing/privileged';
import { comesFor, mayFlag, mayOptIn, mayTakeBack, whyNotWrite } from '@starling/shared/staffing/who-writes';
import { STAFFING, type StaffingCommand } from '@starling/shared/workflow/staffing';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { readTeamLine, readTeamSheet, sessionOfItem, type TeamLine } from '../../team/team-sheet.read.ts';
import {
  doneItem,
  enterAttendance,
  flagLine,
  insertItem,
  insertLine,
  moveStaffing,
  openLine,
  staffingOf,
  takeLineBack,
} from '../../team/team-writes.ts';
import { isTheDay } from './staffing-words.ts';
import { StaffingQueries, type Ground } from './staffing.queries.ts';
import type { Staffing } from './staffing.types.ts';

const WRITERS_ONLY = 'Somebody else wrote this line. Its writer takes it back or opens it.';
const NOT_LAID = 'Nobody has laid this table yet. The coordinator opens the talk; then enter who came.';
const OWN_AGENCY = 'You enter who came for your own agency. The coordinator enters the others.';
const ABSENT = {
  open: 'The talk is open already. Read it again.',
  end: 'Only a talk that is open can end. Open it first.',
} as const satisfies Readonly<Record<StaffingCommand, string>>;

type Work = (scope: TeamScope, known: Ground) => Promise<Result<null>>;
type ChangeOfLine = (scope: TeamScope, line: TeamLine, known: Ground) => Promise<Result<null>>;

/** Keeps the team's talk: lines, flags, who came, what is taken on. It writes to the team's store alone, whose journal holds no word. */
@Injectable()
export class StaffingService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly queries: StaffingQueries,
  ) {}

  /** Opens the talk or ends it. */
  async lead(actor: SeatedActor, command: StaffingCommand, input: unknown): Promise<Result<Staffing>> {
    const parsed = parseStaffingAct(input);
    if (!parsed.ok) return parsed;
    const { sessionId, version } = parsed.value;
    return this.inTalk(actor, { sessionId, action: 'staffing.lead' }, async (scope, { ground }) => {
      await staffingOf(scope, sessionId);
      const standing = (await readTeamSheet(scope, sessionId))?.staffing ?? null;
      if (standing === null) return refuse(notFound());
      if (version !== null && version !== standing.version) return refuse(stale(standing.version));
      const facts = { sessionState: ground.session.state, isToday: isTheDay(ground) };
      const taken = takeStep(STAFFING, { state: standing.state, command, facts, seat: actor.seat, absent: noSuchStep(ABSENT[command]) });
      if (!taken.ok) return taken;
      const to = command === 'open' ? 'open' : 'ended';
      return (await moveStaffing(scope, { sessionId, version: standing.version, to })) ? ok(null) : refuse(stale(standing.version + 1));
    });
  }

  /** Writes a line. An advocate's is privileged, whatever the form says, and open to nobody unless the advocate opens it. */
  async write(actor: SeatedActor, input: unknown): Promise<Result<Staffing>> {
    const parsed = parseWriteLine(input);
    if (!parsed.ok) return parsed;
    const { sessionId, hearingId, agency, optedIn } = parsed.value;
    return this.inTalk(actor, { sessionId, action: 'staffing.write' }, async (scope, { ground, settings }) => {
      if (!ground.rows.some((row) => row.hearingId === hearingId)) return refuse(notFound());
      const state = (await readTeamSheet(scope, sessionId))?.staffing?.state ?? 'planned';
      const whyNot = whyNotWrite(actor.seat, agency, state);
      if (whyNot !== null) return refuse(notAllowed(whyNot));
      const closed = optedIn ? whyNotOptIn(settings) : null;
      if (closed !== null) return refuse(invalid([{ field: 'optedIn', message: closed, cites: PRIVILEGE_CITES }]));
      await insertLine(scope, { ...parsed.value, isPrivileged: isPrivilegedFor(agency) });
      return ok(null);
    });
  }

  /** Takes a line back; its words stay as they were said until their days are over. */
  async takeBack(actor: SeatedActor, input: unknown): Promise<Result<Staffing>> {
    const parsed = parseTakeBackLine(input);
    if (!parsed.ok) return parsed;
    return this.onLine(actor, { ...parsed.value, action: 'staffing.write' }, async (scope, line) =>
      mayTakeBack(actor, line) ? done(await takeLineBack(scope, line), line) : refuse(notAllowed(WRITERS_ONLY)),
    );
  }

  /** Marks a line as one to ask in chambers, or not to raise. */
  async setFlags(actor: SeatedActor, input: unknown): Promise<Result<Staffing>> {
    const parsed = parseSetFlags(input);
    if (!parsed.ok) return parsed;
    return this.onLine(actor, { ...parsed.value, action: 'staffing.flag' }, async (scope, line) =>
      mayFlag(actor, line) ? done(await flagLine(scope, parsed.value), line) : refuse(notAllowed(WRITERS_ONLY)),
    );
  }

  /** Opens a privileged line to the judge and the youth's counsel, or closes it again. */
  async optIn(actor: SeatedActor, input: unknown): Promise<Result<Staffing>> {
    const parsed = parseOptIn(input);
    if (!parsed.ok) return parsed;
    return this.onLine(actor, { ...parsed.value, action: 'staffing.write' }, async (scope, line, { settings }) => {
      if (!mayOptIn(actor, line)) return refuse(notAllowed(WRITERS_ONLY));
      const closed = parsed.value.optedIn ? whyNotOptIn(settings) : null;
      if (closed !== null) return refuse(invalid([{ field: 'optedIn', message: closed, cites: PRIVILEGE_CITES }]));
      return done(await openLine(scope, parsed.value), line);
    });
  }

  /** Enters who came: each agency itself, the coordinator all of them. */
  async attend(actor: SeatedActor, input: unknown): Promise<Result<Staffing>> {
    const parsed = parseAttend(input);
    if (!parsed.ok) return parsed;
    const { sessionId, agency } = parsed.value;
    return this.inTalk(actor, { sessionId, action: 'staffing.read' }, async (scope) => {
      if (actor.seat !== 'coordinator' && comesFor(actor.seat) !== agency) return refuse(notAllowed(OWN_AGENCY));
      const isLaid = (await readTeamSheet(scope, sessionId))?.staffing !== null;
      if (!isLaid && !can(actor.seat, 'staffing.write')) return refuse(notAllowed(NOT_LAID));
      return (await enterAttendance(scope, parsed.value)) ? ok(null) : refuse(notAllowed(OWN_AGENCY));
    });
  }

  /** Enters something the team takes on. */
  async addItem(actor: SeatedActor, input: unknown): Promise<Result<Staffing>> {
    const parsed = parseAddActionItem(input);
    if (!parsed.ok) return parsed;
    const { sessionId, hearingId } = parsed.value;
    return this.inTalk(actor, { sessionId, action: 'staffing.lead' }, async (scope, { ground }) => {
      if (hearingId !== null && !ground.rows.some((row) => row.hearingId === hearingId)) return refuse(notFound());
      await insertItem(scope, parsed.value);
      return ok(null);
    });
  }

  /** Marks something as done today. */
  async doneItem(actor: SeatedActor, input: unknown): Promise<Result<Staffing>> {
    const parsed = parseDoneActionItem(input);
    if (!parsed.ok) return parsed;
    const { actionItemId, version } = parsed.value;
    const sessionId = await inTeamScope(this.database, actor, (scope) => sessionOfItem(scope, actionItemId));
    if (sessionId === null) return refuse(notFound());
    return this.inTalk(actor, { sessionId, action: 'staffing.lead' }, async (scope) =>
      (await doneItem(scope, { actionItemId, version })) ? ok(null) : refuse(stale(version + 1)),
    );
  }

  /** Runs an act on a session's talk as somebody who may read it and holds the action, and answers the talk as it stands then. */
  private async inTalk(
    actor: SeatedActor,
    { sessionId, action }: { readonly sessionId: string; readonly action: Action },
    work: Work,
  ): Promise<Result<Staffing>> {
    const known = await this.queries.groundFor(actor, sessionId);
    if (known === null) return refuse(notFound());
    if (!can(actor.seat, action)) return refuse(notAllowed(whoseAct(action)));
    const acted = await inTeamScope(this.database, actor, (scope) => work(scope, known));
    if (!acted.ok) return acted;
    const staffing = await this.queries.one(actor, sessionId);
    return staffing === null ? refuse(notFound()) : ok(staffing);
  }

  private async onLine(
    actor: SeatedActor,
    { lineId, version, action }: { readonly lineId: string; readonly version: number; readonly action: Action },
    work: ChangeOfLine,
  ): Promise<Result<Staffing>> {
    if (!can(actor.seat, 'staffing.read')) return refuse(notFound());
    const line = await inTeamScope(this.database, actor, (scope) => readTeamLine(scope, lineId));
    if (line === null) return refuse(notFound());
    return this.inTalk(actor, { sessionId: line.sessionId, action }, async (scope, known) => {
      if (line.version !== version) return refuse(stale(line.version));
      if (line.state !== 'stands') return refuse(alreadyDone('This line was taken back before.'));
      return work(scope, line, known);
    });
  }
}

function done(written: boolean, { version }: TeamLine): Result<null> {
  return written ? ok(null) : refuse(stale(version + 1));
}
