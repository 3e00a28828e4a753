import type { ActingSeat } from '../vocabulary/seat.ts';
import { COURT_SESSION } from './court-session.ts';
import { DISMISSAL_ORDER, PETITION_AFTER_FINDING } from './dismissal.ts';
import { HEARING } from './hearing.ts';
import { HOLDER_TASK } from './holder-task.ts';
import type { Step } from './machine.ts';
import { PETITION_RECORD, SEALING_ORDER } from './sealing-order.ts';
import { COUNT_GATE, TRAFFICKING_FINDING } from './trafficking-finding.ts';
import { WARRANT } from './warrant.ts';

/** A step as it is printed. */
export interface PrintedStep {
  readonly from: string;
  readonly command: string;
  readonly to: string;
  readonly seats: readonly ActingSeat[];
  readonly needs: number;
  readonly cite: string;
}

/** A table as it is printed in workflow/README.md. */
export interface PrintedTable {
  readonly title: string;
  readonly file: string;
  readonly first: string;
  readonly steps: readonly PrintedStep[];
}

const print = <S extends string, C extends string, F>(
  title: string,
  terms: { readonly file: string; readonly first: string; readonly table: readonly Step<S, C, F>[] },
): PrintedTable => ({
  title,
  file: terms.file,
  first: terms.first,
  steps: terms.table.map(([from, command, to, seats, needs, cite]) => ({ from, command, to, seats, needs: needs.length, cite: cite.text })),
});

/** Every table of steps there is. */
export const TABLES: readonly PrintedTable[] = [
  print('The finding', { file: 'trafficking-finding.ts', first: 'none', table: TRAFFICKING_FINDING }),
  print('A count at the gate', { file: 'trafficking-finding.ts', first: 'ungated', table: COUNT_GATE }),
  print('The petition after the finding', { file: 'dismissal.ts', first: 'filed', table: PETITION_AFTER_FINDING }),
  print('The order of dismissal', { file: 'dismissal.ts', first: 'drafted', table: DISMISSAL_ORDER }),
  print('The sealing order', { file: 'sealing-order.ts', first: 'drafted', table: SEALING_ORDER }),
  print('The petition’s record', { file: 'sealing-order.ts', first: 'dismissed_trafficking', table: PETITION_RECORD }),
  print('One holder', { file: 'holder-task.ts', first: 'named', table: HOLDER_TASK }),
  print('A warrant', { file: 'warrant.ts', first: 'none', table: WARRANT }),
  print('A hearing on its day', { file: 'hearing.ts', first: 'set', table: HEARING }),
  print('A session', { file: 'court-session.ts', first: 'planned', table: COURT_SESSION }),
];

/** The tables as Markdown: what workflow/README.md must hold. */
export function tablesAsMarkdown(): string {
  return TABLES.map(({ title, file, steps }) =>
    [
      `## ${title} (\`${file}\`)`,
      '',
      '| from | command | to | who | needs | cite |',
      '|---|---|---|---|---|---|',
      ...steps.map(
        (step) => `| ${step.from} | ${step.command} | ${step.to} | ${step.seats.join(', ')} | ${String(step.needs)} | ${step.cite} |`,
      ),
    ].join('\n'),
  ).join('\n\n');
}
