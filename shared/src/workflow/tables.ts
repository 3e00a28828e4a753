import type { ActingSeat } from '../vocabulary/seat.ts';
import { ACCESS_GRANT } from './access-grant.ts';
import { ACCESS_REQUEST } from './access-request.ts';
import { COURT_SESSION } from './court-session.ts';
import { CUSTODY_ORDER } from './custody-order.ts';
import { DISMISSAL_ORDER, PETITION_AFTER_FINDING } from './dismissal.ts';
import { DUTY_OF_PROBATION_AT_18 } from './duty-at-18.ts';
import { HEARING } from './hearing.ts';
import { HEARING_PLAN } from './hearing-plan.ts';
import { HEARING_ROOM } from './hearing-room.ts';
import { HOLDER_TASK } from './holder-task.ts';
import { LATE_ENTRY } from './late-entry.ts';
import type { Step } from './machine.ts';
import { MINUTE_ORDER } from './minute-order.ts';
import { PETITION_AFTER_REVIEW } from './petition-after-review.ts';
import { INTERESTS_OF_JUSTICE, PETITION_COMPLETION } from './petition-relief.ts';
import { RECORD_HOLD } from './record-hold.ts';
import { REFERRAL } from './referral.ts';
import { REFILING_REQUEST } from './refiling-request.ts';
import { PETITION_RECORD, SEALING_ORDER } from './sealing-order.ts';
import { SESSION_PLAN } from './session-plan.ts';
import { STAFFING } from './staffing.ts';
import { COUNT_GATE, TRAFFICKING_FINDING } from './trafficking-finding.ts';
import { VACATED_PETITION, VACATUR } from './vacatur.ts';
import { WARRANT } from './warrant.ts';

/** A step as it is printed. */
export interface PrintedStep {
  readonly from: string;
  readonly command: string;
  readonly to: string;
  readonly seats: readonly ActingSeat[];
  readonly needs: number;
  /** What is asked first, a sentence each; a need whose sentence depends on the facts has none here. */
  readonly asks: readonly string[];
  readonly cite: string;
}

/** A table as it is printed in workflow/README.md. */
export interface PrintedTable {
  readonly title: string;
  readonly file: string;
  /** Where it begins; a table of petitions begins wherever the petition stands. */
  readonly starts: readonly string[];
  readonly steps: readonly PrintedStep[];
}

const print = <S extends string, C extends string, F>(
  title: string,
  terms: { readonly file: string; readonly starts: readonly S[]; readonly table: readonly Step<S, C, F>[] },
): PrintedTable => ({
  title,
  file: terms.file,
  starts: terms.starts,
  steps: terms.table.map(([from, command, to, seats, needs, cite]) => ({
    from,
    command,
    to,
    seats,
    needs: needs.length,
    asks: needs.flatMap(({ asks }) => asks ?? []),
    cite: cite.text,
  })),
});

/** Every table of steps there is. */
export const TABLES: readonly PrintedTable[] = [
  print('The finding', { file: 'trafficking-finding.ts', starts: ['none'], table: TRAFFICKING_FINDING }),
  print('A count at the gate', { file: 'trafficking-finding.ts', starts: ['ungated'], table: COUNT_GATE }),
  print('The petition after the finding', {
    file: 'dismissal.ts',
    starts: ['filed', 'pre_jurisdiction', 'sustained', 'disposed'],
    table: PETITION_AFTER_FINDING,
  }),
  print('The order of dismissal', { file: 'dismissal.ts', starts: ['drafted'], table: DISMISSAL_ORDER }),
  print('The sealing order', { file: 'sealing-order.ts', starts: ['drafted'], table: SEALING_ORDER }),
  print('The petition’s record', {
    file: 'sealing-order.ts',
    starts: ['dismissed_trafficking', 'dismissed_786a', 'dismissed_before', 'not_sustained'],
    table: PETITION_RECORD,
  }),
  print('One holder', { file: 'holder-task.ts', starts: ['named'], table: HOLDER_TASK }),
  print('A hold on a record', { file: 'record-hold.ts', starts: ['none'], table: RECORD_HOLD }),
  print('A request to look into a sealed file', { file: 'access-request.ts', starts: ['none'], table: ACCESS_REQUEST }),
  print('A look without an order', { file: 'access-grant.ts', starts: ['none'], table: ACCESS_GRANT }),
  print('A request to file again', { file: 'refiling-request.ts', starts: ['none'], table: REFILING_REQUEST }),
  print('The petition after a review', {
    file: 'petition-after-review.ts',
    starts: ['dismissed_trafficking', 'sealed'],
    table: PETITION_AFTER_REVIEW,
  }),
  print('A petition for vacatur', { file: 'vacatur.ts', starts: ['none'], table: VACATUR }),
  print('The petition after vacatur', {
    file: 'vacatur.ts',
    starts: ['sustained', 'disposed', 'completed', 'closed', 'dismissed_782'],
    table: VACATED_PETITION,
  }),
  print('The petition when supervision ends', { file: 'petition-relief.ts', starts: ['disposed'], table: PETITION_COMPLETION }),
  print('The petition in the interests of justice', {
    file: 'petition-relief.ts',
    starts: ['filed', 'pre_jurisdiction', 'sustained', 'disposed', 'completed', 'closed'],
    table: INTERESTS_OF_JUSTICE,
  }),
  print('Probation’s duty at 18', { file: 'duty-at-18.ts', starts: ['none'], table: DUTY_OF_PROBATION_AT_18 }),
  print('A warrant', { file: 'warrant.ts', starts: ['none'], table: WARRANT }),
  print('A hearing on its day', { file: 'hearing.ts', starts: ['set'], table: HEARING }),
  print('A hearing before its day', { file: 'hearing-plan.ts', starts: ['set'], table: HEARING_PLAN }),
  print('A session', { file: 'court-session.ts', starts: ['planned'], table: COURT_SESSION }),
  print('A session before its day', { file: 'session-plan.ts', starts: ['planned'], table: SESSION_PLAN }),
  print('The room of a hearing', {
    file: 'hearing-room.ts',
    starts: ['set', 'checked_in', 'second_call', 'trailed', 'in_hand'],
    table: HEARING_ROOM,
  }),
  print('A hearing entered late', {
    file: 'late-entry.ts',
    starts: ['set', 'checked_in', 'in_hand', 'second_call', 'trailed'],
    table: LATE_ENTRY,
  }),
  print('A minute order', { file: 'minute-order.ts', starts: ['draft'], table: MINUTE_ORDER }),
  print('A custody or release order', { file: 'custody-order.ts', starts: ['none'], table: CUSTODY_ORDER }),
  print('The team’s talk before a session', { file: 'staffing.ts', starts: ['none', 'planned'], table: STAFFING }),
  print('A referral into this court', { file: 'referral.ts', starts: ['none'], table: REFERRAL }),
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
