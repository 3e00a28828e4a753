import { caseLaw, pen, rule, wic, type Citation } from './citation.ts';

/** The name of a rule. */
export type RuleId = `R${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16}`;

/** One thing that keeps a rule: an exported function or table of the shared workspace, or a test of the database that shows the guard. */
export type Keeper =
  | { readonly by: 'function' | 'table'; readonly file: string; readonly name: string }
  | { readonly by: 'database'; readonly file: string; readonly test: string };

/** One of the sixteen rules that the engine never breaks. */
export interface NeverBroken {
  readonly words: string;
  readonly cites: readonly Citation[];
  readonly keptBy: readonly [Keeper, ...Keeper[]];
}

/** The sixteen rules, each with what keeps it. A spec runs one violating case against every one of them and finds every keeper. */
export const SIXTEEN_RULES: Readonly<Record<RuleId, NeverBroken>> = {
  R1: {
    words:
      'When both juvenile findings stand on every offense, dismissal and sealing are mandatory: no discretion, no test of completion, no waiting.',
    cites: [pen('236.23(f)')],
    keptBy: [law('us-ca/pen-236-23.ts', 'petitionFinding'), table('dismissal.ts', 'PETITION_AFTER_FINDING')],
  },
  R2: {
    words:
      'Each count is tested for a violent felony before the finding is offered; a count that is excluded stays so whatever the evidence.',
    cites: [pen('236.23(a)')],
    keptBy: [law('us-ca/pen-667-5-c.ts', 'gateOf'), law('us-ca/pen-236-23.ts', 'findingResult')],
  },
  R3: {
    words: 'An enhancement makes a felony violent only once it is charged and proved; until then the gate is undetermined.',
    cites: [pen('667.5(c)(8)'), pen('667.5(c)(21)'), pen('667.5(c)(24)')],
    keptBy: [law('us-ca/pen-667-5-c.ts', 'gateOf'), law('us-ca/pen-667-5-c.ts', 'gateChange')],
  },
  R4: {
    words: 'Sealing works petition by petition. One dismissed petition never seals everything about a youth.',
    cites: [caseLaw('In re W.R. (2018)'), caseLaw('In re Brandon H. (2024)')],
    keptBy: [law('relief.ts', 'reliefFor'), law('us-ca/wic-786.ts', 'mayAddPrior')],
  },
  R5: {
    words: 'Dismissal and sealing order come in the same session and work at once; the seal waits neither for agencies nor for an appeal.',
    cites: [wic('786(a)'), wic('786(b)'), wic('800(g)'), caseLaw('In re O.C. (2019)')],
    keptBy: [
      table('sealing-order.ts', 'SEALING_ORDER'),
      { by: 'database', file: 'guards/guards.db.spec.ts', test: 'no sealing order is signed before the dismissal (I1)' },
    ],
  },
  R6: {
    words: 'No sealing order is signed without a destruction date for every holder it names.',
    cites: [wic('786(a)'), wic('786(e)')],
    keptBy: [law('us-ca/wic-786.ts', 'checkDestruction')],
  },
  R7: {
    words: 'When a sustained petition carries the firearm ban, the record is destroyed on the 33rd birthday, neither earlier nor later.',
    cites: [wic('786(a)'), pen('29820')],
    keptBy: [law('us-ca/pen-29820.ts', 'firearmClause'), law('us-ca/rule-5-840.ts', 'destructionWindow')],
  },
  R8: {
    words: 'Counsel for the youth is never ordered to seal.',
    cites: [wic('786(a)'), wic('781(a)(1)(A)'), wic('788(c)')],
    keptBy: [
      law('us-ca/wic-786.ts', 'checkHolders'),
      { by: 'database', file: 'guards/guards.db.spec.ts', test: 'defence counsel is never a holder (I3)' },
    ],
  },
  R9: {
    words: 'After sealing only the closed list opens the record, and no court adds to it.',
    cites: [caseLaw('S.V. v. Superior Court (2017)'), wic('786(g)')],
    keptBy: [
      law('us-ca/wic-786-g.ts', 'mayOpen'),
      {
        by: 'database',
        file: 'policies/policies.db.spec.ts',
        test: 'leaves no row of it, and no youth, to any seat but the sealing desk',
      },
    ],
  },
  R10: {
    words: 'A lawful look is never recorded as an unsealing, and no agency is told of it.',
    cites: [wic('786(g)(3)')],
    keptBy: [law('us-ca/wic-786-g.ts', 'ACCESS_EFFECT'), table('access-grant.ts', 'ACCESS_GRANT')],
  },
  R11: {
    words: 'The dependency case is another proceeding: it is neither dismissed nor sealed by this order.',
    cites: [pen('236.23(f)'), wic('786(g)(1)(K)(ii)')],
    keptBy: [
      law('us-ca/wic-702.ts', 'sortMatters'),
      { by: 'database', file: 'policies/policies.db.spec.ts', test: 'leaves the dependency case as it was (I7)' },
    ],
  },
  R12: {
    words: 'Only orders of this petition end. Orders of any other petition survive.',
    cites: [rule('5.780'), wic('702')],
    keptBy: [law('us-ca/wic-702.ts', 'whatEnds'), law('us-ca/wic-702.ts', 'sortMatters')],
  },
  R13: {
    words: 'No juvenile information goes to a federal officer or agency without an order of the juvenile court on petition.',
    cites: [wic('831')],
    keptBy: [law('us-ca/wic-831.ts', 'mayGoToFederalOfficer'), law('us-ca/wic-786.ts', 'checkHolders')],
  },
  R14: {
    words:
      'Nothing unseals by itself. An order is changed only by an order after notice or on remand, and the record stays sealed meanwhile.',
    cites: [wic('775'), wic('776'), wic('800(g)')],
    keptBy: [
      law('us-ca/wic-775.ts', 'mayChangeOrder'),
      law('us-ca/wic-800.ts', 'recordPendingReview'),
      table('sealing-order.ts', 'PETITION_RECORD'),
      { by: 'database', file: 'guards/guards.db.spec.ts', test: 'a sealed petition stays sealed' },
    ],
  },
  R15: {
    words:
      'The case of a ward in foster care does not end before the foster-care hearing and before the judge has seen what keeps extended care. The judge is asked; nothing is held back.',
    cites: [wic('607.2(a)'), wic('607.2(b)'), wic('303(f)'), wic('450(a)'), wic('451(a)'), wic('388(e)(1)(B)'), wic('241.1(f)')],
    keptBy: [law('us-ca/wic-607-2.ts', 'fosterStep'), law('us-ca/wic-450.ts', 'keepsExtendedCare')],
  },
  R16: {
    words: 'When a case came from criminal court by certification, that court’s record of it is ordered sealed too.',
    cites: [wic('604(e)')],
    keptBy: [law('us-ca/wic-604.ts', 'coversCriminalCourt'), law('us-ca/wic-786.ts', 'requiredHolders')],
  },
};

/** A function or list of the law. */
function law(file: string, name: string): Keeper {
  return { by: 'function', file: `law/${file}`, name };
}

/** A table of steps. */
function table(file: string, name: string): Keeper {
  return { by: 'table', file: `workflow/${file}`, name };
}
