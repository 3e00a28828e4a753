/** npm run bench: the performance figures as ratios against their floors, section by section, side by side in one run. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.js';
import { ROOT } from './child.js';
import { say, saying } from './say.js';

const FOLDER = join(ROOT, 'e2e/bench');

/**
 * Each file e2e/bench/NAME.bench.ts exports `section`: { name, title, measure(): Promise<figures>, plot?(figures): lines, floors?: { figure: least }, ceilings?: { figure: most } }.
 * Prints a table with a bar per ratio, or with --json one object {name: figures}. Answers 1 when a figure is past its floor or ceiling.
 */
export async function bench(words) {
  await build();
  const measured = [];
  for (const section of await sections()) {
    const figures = await saying(`Measuring ${section.title}`, section.measure());
    measured.push({ section, figures });
  }
  if (words.includes('--json'))
    console.log(JSON.stringify(Object.fromEntries(measured.map(({ section, figures }) => [section.name, figures]))));
  else for (const each of measured) printSection(each);
  return measured.some(({ section, figures }) => misses(section, figures).length > 0) ? 1 : 0;
}

async function sections() {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.bench.ts')) : [];
  if (files.length === 0) say('There is no section to measure yet: e2e/bench holds none.');
  const modules = await Promise.all(files.sort().map((name) => import(pathToFileURL(join(FOLDER, name)).href)));
  return modules.map((module) => module.section);
}

function printSection({ section, figures }) {
  console.log(`\n${section.title}`);
  if (section.plot !== undefined) console.log(section.plot(figures).join('\n'));
  else printFigures(section, figures);
  for (const miss of misses(section, figures)) console.log(`  ${miss}`);
}

function printFigures(section, figures) {
  for (const [name, value] of Object.entries(figures)) {
    if (typeof value === 'number')
      console.log(`  ${name.padEnd(12)} ${String(round(value)).padStart(9)}  ${bar(value)}  ${limitOf(section, name)}`);
    else console.log(`  ${name.padEnd(12)} ${JSON.stringify(value)}`);
  }
}

const round = (value) => Math.round(value * 1000) / 1000;
const bar = (value) => '█'.repeat(Math.max(1, Math.min(40, Math.round(value * 10)))).padEnd(40);

function limitOf({ floors = {}, ceilings = {} }, name) {
  if (name in floors) return `at least ${floors[name]}`;
  return name in ceilings ? `at most ${ceilings[name]}` : '';
}

function misses({ floors = {}, ceilings = {} }, figures) {
  const low = Object.entries(floors).filter(([name, least]) => !(figureAt(figures, name) >= least));
  const high = Object.entries(ceilings).filter(([name, most]) => !(figureAt(figures, name) <= most));
  return [
    ...low.map(([name, least]) => `${name} is below its floor of ${least}.`),
    ...high.map(([name, most]) => `${name} is above its ceiling of ${most}.`),
  ];
}

/** A nested figure is named with a dot, as `keys.finding`; one that is not there has missed its limit. */
const figureAt = (figures, name) => name.split('.').reduce((at, part) => at?.[part], figures);
