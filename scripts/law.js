/** npm run law -- clocks|explain|holidays|finding: asks the law engine from the command line. Answers go to stdout, all else to stderr. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildOne } from './build.js';
import { ROOT } from './child.js';
import { Stop, say } from './say.js';

const HOW = `Ask the law engine:
  npm run -s law -- clocks < questions.json      answers rows { id, clock, trigger, inputs } with [{ id, answer }]
  npm run law -- explain CLOCK --trigger DATE    the days counted and the cites, for a person; further facts as --name value
  npm run law -- holidays YEAR                   the judicial holidays of a year, on the days they are kept
  npm run -s law -- finding < facts.json         what the law makes of one petition’s facts, or of a list of them`;

const QUESTIONS = { clocks, explain, holidays, finding };

/** Carries out one question. Answers 0; a question that cannot be read stops with a sentence that says what to do. */
export async function askTheLaw([question, ...words]) {
  if (question === undefined || question === '--help') {
    say(HOW);
    return question === undefined ? 1 : 0;
  }
  const answer = Object.hasOwn(QUESTIONS, question) ? QUESTIONS[question] : null;
  if (answer === null) throw new Stop(`The law engine does not know "${question}".\n${HOW}`);
  await buildOne('@starling/shared');
  return (await answer(words)) ?? 0;
}

async function clocks() {
  const { answerQuestion } = await engine('law/clocks/ask/answer-question.js');
  const asked = readJson('questions');
  if (!Array.isArray(asked))
    throw new Stop('The questions are not a list. Give rows in square brackets: [{ "id", "clock", "trigger", "inputs" }].');
  console.log(
    JSON.stringify(
      asked.map((row) => answerQuestion(row)),
      null,
      1,
    ),
  );
}

async function explain([clock, ...words]) {
  if (clock === undefined) throw new Stop('Name a clock: npm run law -- explain JURIS_602_DETAINED_15CD --trigger 2026-11-23');
  const { trigger, ...inputs } = namedWords(words);
  if (trigger === undefined)
    throw new Stop('Say from which day it is counted: --trigger 2026-11-23, or --trigger 2026-11-23T09:00 for hours.');
  const { explainQuestion } = await engine('law/clocks/ask/explain-question.js');
  const { lines, understood } = explainQuestion({ id: 'asked', clock, trigger, inputs });
  (understood ? console.log : say)(lines.join('\n'));
  return understood ? 0 : 1;
}

async function holidays([year]) {
  if (!/^\d{4}$/.test(year ?? '')) throw new Stop('Name a year of four digits: npm run law -- holidays 2027');
  const { holidaysOfYear } = await engine('time/holidays.js');
  const { sayDate } = await engine('time/local-date.js');
  for (const { date, name, cite } of holidaysOfYear(Number(year)))
    console.log(`${date}  ${sayDate(date).padEnd(30)}  ${name} (${cite.text})`);
}

async function finding() {
  const { answerFinding } = await engine('law/finding-question/answer-finding.js');
  const asked = readJson('facts');
  console.log(JSON.stringify(Array.isArray(asked) ? asked.map((facts) => answerFinding(facts)) : answerFinding(asked), null, 1));
}

const engine = (file) => import(pathToFileURL(join(ROOT, 'shared/dist', file)).href);

function readJson(what) {
  if (process.stdin.isTTY) throw new Stop(`The ${what} come from a file: add "< ${what}.json" to the command.`);
  const text = readFileSync(0, 'utf8');
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new Stop(`The ${what} are not JSON: ${fault.message}. Mend the file and give the command again.`);
  }
}

/** --name value pairs; a value that reads as JSON (a number, true, a list) is taken as such, anything else as text. */
function namedWords(words) {
  const pairs = {};
  for (let place = 0; place < words.length; place += 2) {
    const [name, value] = [words[place], words[place + 1]];
    if (!name.startsWith('--') || value === undefined) throw new Stop(`"${name}" stands alone. Write facts as --name value.`);
    pairs[name.slice(2)] = valueOf(value);
  }
  return pairs;
}

function valueOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
