import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { attachDatabase } from '@starling/db/attach';
import { movingClock, systemClock } from '@starling/db/clock';
import type { Database } from '@starling/db/database';
import { DatabaseRefusal } from '@starling/db/embedded/failure';
import type { Actor } from '@starling/db/scope';
import { seedDemonstration } from '@starling/db/seed/seed';
import { type Refusal, refusalWords } from '@starling/shared/refusal';
import { readSettings, SettingsProblem } from '../../config/env.ts';
import { ImportsService, type ImportRequest, type Looked } from './imports.service.ts';
import { previewOf } from './import-answer.ts';

/** npm run import -- FILE... [--dry-run] [--court NAME]. The same door as the screen; the dry run comes first and writes nothing. */
async function main(words: readonly string[]): Promise<number> {
  const files = filesIn(words);
  const settings = readSettings();
  const clock = settings.clockStartsAt === null ? systemClock : movingClock(settings.clockStartsAt);
  const record = await attachDatabase({
    home: settings.home,
    clock,
    ...(settings.databaseUrl === null ? {} : { databaseUrl: settings.databaseUrl }),
  });
  try {
    if (settings.demonstration) await seedDemonstration(record.database, clock);
    return await bringIn(record.database, { files, headings: [], fingerprint: null }, words);
  } finally {
    await record.stop();
  }
}

const valueAfter = (words: readonly string[], flag: string): string | null =>
  words.includes(flag) ? (words[words.indexOf(flag) + 1] ?? null) : null;

function filesIn(words: readonly string[]): ImportRequest['files'] {
  const court = valueAfter(words, '--court');
  return words
    .filter((word) => !word.startsWith('--') && word !== court)
    .map((path) => ({ name: basename(path), text: readFileSync(path, 'utf8') }));
}

async function bringIn(database: Database, request: ImportRequest, words: readonly string[]): Promise<number> {
  const imports = new ImportsService(database);
  const chosen = await courtFor(database, imports, { request, named: valueAfter(words, '--court') });
  if (chosen === null) return 1;
  tell(chosen.looked, chosen.name);
  if (words.includes('--dry-run')) {
    console.log('\nDry run: nothing was written. Run it without --dry-run to bring these lines in.');
    return 0;
  }
  const ran = await imports.run(chosen.actor, request);
  console.log(
    ran.ok
      ? `\nDone: ${ran.value.counts.willTake} lines taken, ${ran.value.counts.willLeaveOut} left out, ${ran.value.counts.unchanged} there already.`
      : refusalWords(ran.refusal),
  );
  return ran.ok ? 0 : 1;
}

interface Chosen {
  readonly actor: Actor;
  readonly name: string;
  readonly looked: Looked;
}

/** The named court; without a name the one whose departments the files speak of. */
async function courtFor(
  database: Database,
  imports: ImportsService,
  asked: { readonly request: ImportRequest; readonly named: string | null },
): Promise<Chosen | null> {
  const { rows } = await database.queue.query<{ court_id: string; name: string }>('select court_id, name from app.courts()');
  const courts = rows.filter((court) => asked.named === null || court.name.toLowerCase().includes(asked.named.toLowerCase()));
  const looks: Chosen[] = [];
  for (const court of courts) {
    const actor: Actor = { courtId: court.court_id, accountId: null, seat: 'system', name: 'Starling', sessionId: null };
    const looked = await imports.preview(actor, asked.request);
    if (!looked.ok) return sayRefused(looked.refusal);
    looks.push({ actor, name: court.name, looked: looked.value });
  }
  const placed = ({ looked }: Chosen): number => looked.plan.unchanged.length + looked.plan.cases.flatMap((one) => one.hearings).length;
  const best = looks.toSorted((one, other) => placed(other) - placed(one))[0] ?? null;
  if (best === null) console.error(`There is no court called ${asked.named ?? 'anything'} here.`);
  return best;
}

function sayRefused(refusal: Refusal): null {
  console.error(refusalWords(refusal));
  if (refusal.code === 'INVALID') refusal.problems.forEach((problem) => console.error(problem.message));
  return null;
}

function tell(looked: Looked, court: string): void {
  const preview = previewOf(looked);
  console.log(`${court}: ${preview.cases} cases, ${preview.hearings} hearings in ${preview.sessions} sessions, ${preview.counts} counts.`);
  console.log(`Will take ${preview.willTake} lines, leave out ${preview.willLeaveOut}; ${preview.unchanged} are there already.\n`);
  for (const { file, line, severity, message } of preview.problems) console.log(`${severity.padEnd(7)}  ${file}:${line}  ${message}`);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (thrown: unknown) => {
    console.error(thrown instanceof SettingsProblem || thrown instanceof DatabaseRefusal ? thrown.message : thrown);
    process.exitCode = 1;
  },
);
