import { caseLaw, pen, rule, wic, type Citation } from '../../citation.ts';
import type { ProvisionStatus } from './provision.ts';

/** One of the rules that Starling never breaks, whatever a screen or a setting says. */
export interface NeverBroken {
  readonly id: `R${number}`;
  readonly words: string;
  readonly cites: readonly Citation[];
  readonly status: ProvisionStatus;
}

/** The sixteen rules, in the order of the research. */
export const NEVER_BROKEN: readonly NeverBroken[] = [
  never('R1', 'When the court records both juvenile findings, dismissal and the sealing order follow. There is no discretion, no test of completion and no waiting time.', [pen('236.23(f)')]),
  never('R2', 'Each count is tested against the violent felonies before the finding is offered on it. An excluded count stays excluded, whatever the evidence.', [pen('236.23(a)')]),
  never('R3', 'An enhancement makes a felony violent only once it is charged and proved. Until then the answer is undetermined.', [pen('667.5(c)(8)'), pen('667.5(c)(21)'), pen('667.5(c)(24)')]),
  never('R4', 'Sealing goes petition by petition. The whole file is never sealed because one petition was dismissed.', [caseLaw('In re W.R. (2018)'), caseLaw('In re Brandon H. (2024)')]),
  never('R5', 'The orders of dismissal and of sealing are made in one session and act at once. Sealing waits neither for the agencies nor for an appeal.', [wic('786(a)'), wic('786(b)'), wic('800(g)')]),
  never('R6', 'No sealing order is signed without a day of destruction for every holder it names.', [wic('786(a)'), wic('786(e)')]),
  never('R7', 'Where a sustained petition brings the firearm ban, the day of destruction is exactly the 33rd birthday.', [wic('786(a)'), pen('29820')]),
  never('R8', 'Counsel for the youth is never named among those who are ordered to seal.', [wic('786(a)'), wic('781(a)(1)(A)'), wic('788(c)')]),
  never('R9', 'After sealing, the closed list alone opens the record. No court may add to it.', [wic('786(g)'), caseLaw('S.V. v. Superior Court (2017)')]),
  never('R10', 'A lawful look is never recorded as an unsealing, and no agency is told of it.', [wic('786(g)(3)')]),
  never('R11', 'The dependency case is another proceeding. It is neither dismissed nor sealed by this order.', [pen('236.23(f)'), wic('786(g)(1)(K)')]),
  never('R12', 'Only orders related to this petition end. Orders of any other petition stay.', [rule('5.780'), wic('702')]),
  never('R13', 'No juvenile information goes to a federal officer without an order of the juvenile court.', [wic('831')]),
  never('R14', 'Nothing unseals by itself. A mistaken order is changed by a noticed court order or after an appeal; until then the record stays sealed.', [wic('775'), wic('776'), wic('800(g)')], 'part'),
  never('R15', 'The case of a ward in foster care does not end before the hearing on how care goes on, and before the judge has seen which vehicle keeps extended foster care. Starling asks; it never holds back a release or the order.', [wic('607.2(a)'), wic('607.2(b)'), wic('450')], 'part'),
  never('R16', 'When a case came from criminal court by certification, the criminal court’s records are sealed with it.', [wic('604(e)')]),
];

function never(id: NeverBroken['id'], words: string, cites: readonly Citation[], status: ProvisionStatus = 'verified'): NeverBroken {
  return { id, words, cites, status };
}
