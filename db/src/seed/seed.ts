import { happened } from '@starling/shared/events';
import type { Clock } from '../clock.ts';
import type { Database } from '../database.ts';
import { append, type StateChange, type Values } from '../journal/journal.ts';
import { asSystem, type Scope } from '../scope.ts';
import { inTeamScope } from '../team-scope.ts';
import type { SeededStaffing } from './day/staffing.ts';
import type { ToldEvent } from './events.ts';
import { generateCourt, type GeneratedCourt } from './generator.ts';
import { PROFILES, type CourtProfile } from './profiles.ts';
import { randomFrom } from './random.ts';
import { SEEDED_TABLES } from './rows.ts';
import { idsFrom } from './seeded-id.ts';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { localDate } from '@starling/shared/time/local-date';

/** How far the seed has come, for whoever waits. */
export interface SeedProgress {
  readonly court: string;
  readonly step: 'there already' | 'imagined' | 'written';
  readonly youths: number;
}

/**
 * Fills the demonstration: both courts as of the clock's day, one transaction each. A court that exists is left as it is, whatever its day,
 * so a second start changes nothing. Only invented people; never called outside demonstration mode.
 */
export async function seedDemonstration(database: Database, clock: Clock, tell: (progress: SeedProgress) => void = () => undefined): Promise<void> {
  for (const profile of Object.values(PROFILES)) await seedCourt(database, { profile, clock, tell });
}

interface Seeding {
  readonly profile: CourtProfile;
  readonly clock: Clock;
  readonly tell: (progress: SeedProgress) => void;
}

async function seedCourt(database: Database, { profile, clock, tell }: Seeding): Promise<void> {
  const made = await asSystem(database, profile.courtId, async (scope) => {
    const known = await scope.one('select court_id from app.court where court_id = $1', [profile.courtId]);
    if (known !== null) {
      tell({ court: profile.county, step: 'there already', youths: 0 });
      return null;
    }
    const generated = generateCourt(profile, clock.today(COURT_ZONE));
    tell({ court: profile.county, step: 'imagined', youths: generated.activeYouths });
    await writeCourt(scope, generated);
    return generated;
  });
  if (made === null) return;
  if (made.staffing !== null) await writeStaffing(database, profile, made.staffing);
  tell({ court: profile.county, step: 'written', youths: made.activeYouths });
}

/** The team's rows go through the team's own door, once the court is there: no transaction spans both. */
async function writeStaffing(database: Database, { courtId }: CourtProfile, staffing: SeededStaffing): Promise<void> {
  const system = { courtId, accountId: null, seat: 'system', name: 'Starling', sessionId: null } as const;
  await inTeamScope(database, system, async (scope) => {
    for (const table of ['staffing', 'attendance', 'line', 'action_item'] as const) {
      const rows = [staffing[table]].flat().map((row) => ({ ...row, court_id: courtId }));
      const columns = Object.keys(rows[0] ?? { court_id: courtId }).join(', ');
      await scope.many(`insert into team.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::team.${table}, $1::jsonb)`, [JSON.stringify(rows)]);
    }
  });
}

/** One act of the journal: every row, every event of the two years, one entry in the court's audit chain. */
async function writeCourt(scope: Scope, generated: GeneratedCourt): Promise<void> {
  const { court, rows } = generated;
  const outcome = await append(scope, {
    act: 'court.seed',
    events: [happened('CourtSeeded', { subjectId: court.court_id, facts: { youths: generated.activeYouths } })],
    changes: [{ insert: 'court', values: { ...court } }, ...SEEDED_TABLES.map((table): StateChange => ({ insertMany: table, rows: rows[table].map((row): Values => ({ ...row })) })), eventChange(generated)],
    changed: [],
  });
  if (outcome !== 'done') throw new Error('A new court cannot be stale.');
  for (const { account_id: accountId, sign_in_name: name } of generated.signIns) await scope.many('select auth.enroll($1, $2, null)', [accountId, name]);
}

function eventChange({ court, events }: GeneratedCourt): StateChange {
  const newId = idsFrom(randomFrom(`events ${court.court_id}`));
  const rows = events.map(({ event, at }: ToldEvent): Values => ({
    event_id: newId(localDate(at.slice(0, 10))), kind: event.kind, subject_kind: event.subjectKind, subject_id: event.subjectId, petition_id: event.petitionId, cite: event.cite,
    facts: event.facts, actor_id: null, seat: 'system', happened_at: at,
  }));
  return { insertMany: 'event', rows };
}
