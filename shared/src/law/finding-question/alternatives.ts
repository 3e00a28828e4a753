import { pen, wic, type Citation } from '../citation.ts';
import { INSTEAD_OF_647B } from '../us-ca/pen-647-b-5.ts';

/** What else the parties or the judge may do. */
export interface Alternative {
  readonly kind: AlternativeKind;
  readonly words: string;
  readonly cites: readonly Citation[];
}

const ALTERNATIVES = {
  amend: {
    words: 'The prosecutor amends or strikes the listed offense; the gate is read again.',
    cites: [pen('236.23(a)'), pen('667.5(c)')],
  },
  strike: { words: 'The prosecutor strikes the enhancement; the gate is read again.', cites: [pen('667.5(c)')] },
  try_first: { words: 'Try the enhancement first, then ask again.', cites: [pen('667.5(c)')] },
  conditional: { words: 'Take the findings now, on the condition that the enhancement is not proved.', cites: [pen('236.23(a)')] },
  misdemeanor: {
    words: 'If the offense is a wobbler, the court may declare it a misdemeanor: only a felony is a violent felony.',
    cites: [wic('700.3')],
  },
  name_offense: { words: 'Write the offense as it is charged, or ask the judge; the gate is read again.', cites: [pen('667.5(c)')] },
  harmed_by_alleged_victim: {
    words: 'If the alleged victim trafficked or abused the youth, the case stays in juvenile court, or comes back to it.',
    cites: [wic('707.2'), wic('707.5')],
  },
  dismiss_rest: {
    words: 'The prosecutor dismisses the other counts; then the petition is dismissed and sealed.',
    cites: [pen('236.23(f)')],
  },
  other_defenses: { words: 'Every other defense stays open, such as duress or self-defense.', cites: [pen('236.23(a)')] },
  jurisdiction: { words: 'The petition goes on to jurisdiction.', cites: [wic('701')] },
  renew: { words: 'Ask again on new evidence.', cites: [wic('778')] },
  late_finding: { words: 'Open the earlier finding, then make both findings.', cites: [wic('775'), wic('778'), pen('236.23(f)')] },
  finding: { words: 'Both findings, if they are true.', cites: [pen('236.23(f)')] },
  finding_on_new: {
    words: 'If the new offense was itself coerced, ask for the finding on the new petition first.',
    cites: [pen('236.23(f)')],
  },
  interests_of_justice: { words: 'Dismissal in the interests of justice. It seals nothing.', cites: [wic('782')] },
  set_aside_707b: {
    words: 'Set the listed finding itself aside in the interests of justice; whether sealing opens then is the judge’s question.',
    cites: [wic('782'), wic('786(d)'), wic('781(a)(1)(E)'), wic('788(b)(2)')],
  },
  completion: { words: 'Dismissal and sealing once supervision is satisfactorily completed.', cites: [wic('786(a)')] },
  petition_781: { words: 'The person’s own petition to seal, from 18 or five years after jurisdiction ended.', cites: [wic('781')] },
  duty_788: { words: 'Probation’s petition to seal at 18.', cites: [wic('788')] },
  vacatur: { words: 'Vacatur of the adjudication, by petition.', cites: [pen('236.14')] },
  vacatur_violence: { words: 'Vacatur of the adjudication, by petition.', cites: [pen('236.15')] },
  child_protection: { words: 'Child welfare helps instead, and the police record is sealed.', cites: INSTEAD_OF_647B },
  old_loitering: { words: 'The petition that clears an old case of the repealed offense.', cites: [pen('653.29')] },
} as const satisfies Record<string, Omit<Alternative, 'kind'>>;

/** An alternative's key. */
export type AlternativeKind = keyof typeof ALTERNATIVES;

/** The alternatives in the order given, each once. */
export function alternatives(kinds: readonly AlternativeKind[]): readonly Alternative[] {
  return [...new Set(kinds)].map((kind) => ({ kind, ...ALTERNATIVES[kind] }));
}
