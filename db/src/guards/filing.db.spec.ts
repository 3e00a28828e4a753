import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { asRoot } from '../roles.ts';
import { asSystem, inScope } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCase, aCourt, aPetition, sealPetition, type TestCourt } from '../testing/builders.ts';

let record: TestDatabase;
let court: TestCourt;

beforeAll(async () => {
  record = await testDatabase();
  court = await aCourt(record.database);
});
afterAll(() => record.close());

describe('a petition that arrives while its case is being sealed', () => {
  test('is refused when the seal came first', async () => {
    const { petitionId: last, caseId: sealedCase } = await aPetition(court);
    await sealPetition(court, last);

    await expect(aPetition(court, { caseId: sealedCase })).rejects.toThrow('This case is sealed. A new petition opens a new case.');
  });

  test('waits for the seal and is refused then, so that it does not end unseen', async () => {
    const { petitionId: last, caseId: racedCase } = await aPetition(court);
    const [sealed, commit] = [aGate(), aGate()];
    const sealing = asSystem(record.database, court.courtId, async () => {
      await sealPetition(court, last);
      sealed.open();
      await commit.opened;
    });
    await sealed.opened;
    const filing = aPetition(court, { caseId: racedCase }).catch((thrown: unknown) => thrown);
    await asRoot(record.root, somebodyWaits);
    commit.open();
    await sealing;

    expect(String(await filing)).toContain('This case is sealed');
  });

  test('keeps its case open when it was filed first', async () => {
    const { petitionId: last, caseId: openCase } = await aPetition(court);
    const { petitionId: fresh } = await aPetition(court, { caseId: openCase });
    await sealPetition(court, last);

    const seen = await inScope(record.database, court.as('judge'), (scope) =>
      scope.many<{ petition_id: string }>('select petition_id from app.petition where case_id = $1', [openCase]),
    );
    expect(seen.map(({ petition_id: id }) => id)).toEqual([fresh]);
  });

  test('is no new petition of a case that was never sealed', async () => {
    const { caseId: plain } = await aCase(court);

    await expect(aPetition(court, { caseId: plain })).resolves.toHaveProperty('petitionId');
  });
});

/** A promise that somebody else keeps. */
function aGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Comes back once a statement of this database waits for a lock that another transaction holds. */
async function somebodyWaits(client: Client): Promise<void> {
  const waits = `select from pg_locks l join pg_database d on d.oid = l.database or l.database is null where not l.granted and d.datname = current_database()`;
  while ((await client.query(waits)).rowCount === 0);
}
