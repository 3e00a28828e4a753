import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock } from './clock.ts';
import { startEmbedded } from './embedded.ts';
import { migrateDown } from './migrate.ts';
import { asRoot, rootOf } from './roles.ts';
import { secretsOf, type Secrets } from './secrets.ts';
import { startDatabase } from './start.ts';
import { inTeamScope } from './team-scope.ts';
import { MORNING } from './testing.ts';
import { aCourt } from './testing/builders.ts';
import { aStaffing } from './testing/team-builders.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'starling-start-'));
});
afterEach(() => {
  rmSync(readFileSync(join(home, 'socket-folder'), 'utf8').trim(), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

/** Takes the installation back to what it was before the team had a role of its own: no schema, no role, no password. */
async function beforeTheTeam(): Promise<void> {
  const embedded = await startEmbedded(home);
  const root = rootOf(embedded.socketFolder, embedded.secrets.root);
  const password = embedded.secrets.roles.starling_migrate;
  await migrateDown({ connection: { ...root, user: 'starling_migrate', password }, contextKey: embedded.secrets.contextKey });
  await asRoot(root, async (client) => {
    await client.query('drop schema team cascade');
    await client.query('drop owned by starling_team');
    await client.query('drop role starling_team');
  });
  await embedded.stop();
  const { starling_team: _gone, ...roles } = embedded.secrets.roles;
  writeFileSync(join(home, 'secrets.json'), JSON.stringify({ ...embedded.secrets, roles }));
}

test('an installation of the version before gets the team’s role and its password, and keeps every other secret', async () => {
  const first = await startDatabase({ home, clock: fixedClock(MORNING) });
  await first.stop();
  const before = secretsOf(home);
  await beforeTheTeam();

  const again = await startDatabase({ home, clock: fixedClock(MORNING) });
  try {
    const court = await aCourt(again.database);
    const { staffingId } = await aStaffing(court);
    const seen = await inTeamScope(again.database, court.as('judge'), (scope) => scope.many('select staffing_id from team.staffing'));

    expect(seen).toEqual([{ staffing_id: staffingId }]);
  } finally {
    await again.stop();
  }
  const after = JSON.parse(readFileSync(join(home, 'secrets.json'), 'utf8')) as Secrets;
  expect(after.roles.starling_team).not.toBe(before.roles.starling_team);
  expect({ ...after, roles: { ...after.roles, starling_team: '' } }).toEqual({ ...before, roles: { ...before.roles, starling_team: '' } });
});
