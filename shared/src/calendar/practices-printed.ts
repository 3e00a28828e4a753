import { sayCites } from '../law/citation.ts';
import { HARD_RULE_ROWS } from './rules/hard-rules.ts';
import type { PracticeHome } from './practice-homes.ts';
import { PRACTICES } from './practices.ts';
import { PARTS_IN_ORDER, SCORE_PARTS } from './score/score.ts';
import type { Weights } from './weights.ts';

const IN_WORDS: Readonly<Record<Exclude<PracticeHome['in'], 'file'>, string>> = {
  rule: 'rule',
  part: 'part',
  check: 'check',
  caution: 'caution',
  paper: 'paper',
  clock: 'clock',
  setting: 'setting',
  need: 'need',
};

/** The 61 practices as README.md prints them. */
export function practicesAsMarkdown(): string {
  const rows = PRACTICES.map(({ number, words, kinds, weight, livesIn }) => {
    const kind = kinds.map((one) => (one === 'S' && weight !== null ? `S(${weight})` : one)).join(' + ');
    return `| ${number} | ${words} | ${kind} | ${livesIn.map(sayHome).join(', ')} |`;
  });
  return ['| # | practice | kind | where it lives |', '|---|---|---|---|', ...rows].join('\n');
}

/** The hard rules as README.md prints them. */
export function hardRulesAsMarkdown(): string {
  const rows = HARD_RULE_ROWS.map(([key, { practices, words, mayRelax, exceptionBy, cites }]) => {
    const relax = mayRelax ?? (key === 'dayWindow' ? 'What the clock itself names.' : 'Nobody.');
    return `| \`${key}\` | ${practices.join(', ')} | ${words} | ${relax} | ${exceptionBy ?? ''} | ${sayCites(cites)} |`;
  });
  return ['| key | practice | asks | may be relaxed by | exception by | law |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

/** The parts of the score as README.md prints them, with the weights given. */
export function scorePartsAsMarkdown(weights: Weights): string {
  const rows = PARTS_IN_ORDER.map((key) => {
    const { label, words, practices } = SCORE_PARTS[key];
    return `| \`${key}\` | ${label} | ${weights[key]} | ${practices.join(', ')} | ${words} |`;
  });
  return ['| key | on screen | weight | practice | asks |', '|---|---|---|---|---|', ...rows].join('\n');
}

function sayHome(home: PracticeHome): string {
  if (home.in !== 'file') return `${IN_WORDS[home.in]} \`${home.key}\``;
  return `\`${home.file.slice(home.file.lastIndexOf('/') + 1)}\``;
}
