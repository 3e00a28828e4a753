import { movingClock, systemClock, type Clock } from '@starling/db/clock';
import { DatabaseRefusal } from '@starling/db/embedded/failure';
import { seedDemonstration } from '@starling/db/seed/seed';
import { startDatabase } from '@starling/db/start';
import type { Started } from '@starling/db/start';
import { AddressTaken, bootServer } from './boot.ts';
import type { RunningServer } from './boot.ts';
import { readSettings, SettingsProblem } from './config/env.ts';
import type { Settings } from './config/env.ts';
import { SetupService } from './modules/installation/setup.service.ts';

/** Starts the record, then the server on it; whatever cannot start is stopped again in the opposite order. */
async function start(settings: Settings): Promise<{ readonly record: Started; readonly server: RunningServer }> {
  const clock = settings.clockStartsAt === null ? systemClock : movingClock(settings.clockStartsAt);
  const record = await startDatabase({
    home: settings.home,
    clock,
    ...(settings.databaseUrl === null ? {} : { databaseUrl: settings.databaseUrl }),
  });
  try {
    if (settings.demonstration) await fillDemonstration(record, clock);
    return { record, server: await bootServer({ settings, database: record.database }) };
  } catch (thrown) {
    await record.stop();
    throw thrown;
  }
}

/** Fills the demonstration when it is empty, and counts its rows, so that the first screens are as fast as the later ones. */
async function fillDemonstration(record: Started, clock: Clock): Promise<void> {
  let isNew = false;
  await seedDemonstration(record.database, clock, ({ step }) => {
    isNew ||= step === 'written';
  });
  if (isNew) await record.countRows();
}

/** Expected reasons are sentences; anything else is a fault and shows where it happened. */
function sayWhy(thrown: unknown): void {
  const isExpected = thrown instanceof SettingsProblem || thrown instanceof DatabaseRefusal || thrown instanceof AddressTaken;
  console.error(isExpected ? thrown.message : thrown);
}

/** Where there is no court yet, the console alone learns the token that makes the first one. */
async function offerSetup({ app, url }: RunningServer): Promise<void> {
  const token = await app.get(SetupService).offer();
  if (token === null) return;
  console.log(`There is no court here yet. Make it and its administrator with this one-time token: ${token}`);
  console.log(`POST ${url}/setup as application/json: token, courtName, county, courthouse, department, name, signInName, password`);
}

async function main(): Promise<void> {
  const starting = Promise.resolve().then(() => start(readSettings()));
  let stopping: Promise<void> | null = null;
  // Listening from the first moment: a Ctrl-C while the court is being filled waits for it, then stops the database in order.
  const stop = (): void => {
    stopping ??= starting.then(({ record, server }) => server.stop().then(() => record.stop()));
    stopping.then(
      () => process.exit(0),
      (thrown: unknown) => {
        sayWhy(thrown);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const { server } = await starting;
  console.log(`Starling is ready at ${server.url}`);
  await offerSetup(server);
}

main().catch((thrown: unknown) => {
  sayWhy(thrown);
  process.exit(1);
});
