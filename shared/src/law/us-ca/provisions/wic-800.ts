import { caseLaw, rule } from '../../citation.ts';
import { leftOpen, says, type ReadableSection } from './provision.ts';

/** WIC 800: who may appeal what. */
export const WIC_800: ReadableSection = {
  file: 'wic-800.ts',
  amended: null,
  provisions: [
    says('(a)', 'The youth appeals from the judgment and from later orders; such an appeal comes before others.', { settings: ['appealDays'] }),
    says('(b)(1)', 'The People may appeal from an order that suppresses evidence. After jeopardy there is no appeal from a petition not sustained.'),
    says('(b)(2)', 'From an order under 777 or 785.'),
    says('(b)(3)', 'From an order that reduces the degree or finds a lesser offense.'),
    says('(b)(4)', 'From a dismissal before jeopardy. The price: they are bound by the result and cannot file the case again.'),
    says('(b)(5)', 'From an unlawful order at disposition.'),
    says('(c)', 'By writ against a grant of probation, within 60 days.'),
    says('(e)', 'The record on appeal stays open to the parties and the higher court.'),
    says('(g)', 'After a remand the court may read its own sealed record as far as it needs. Sealing does not wait for an appeal.', { settings: ['recordPendingReview', 'pendingMattersHoldDestruction'] }),
  ],
  notes: [
    says('', 'The youth’s 60 days are in rule 8.406, which was not read.', { status: 'unverified', settings: ['appealDays'], cites: [rule('8.406')] }),
    says('', 'A sealing order alone is not appealed; a writ lay where a statute forbade the seal.', { cites: [caseLaw('People v. Superior Court (Manuel G.) (2002)')] }),
    leftOpen('', 'That the record stays sealed while an order is reviewed is this court’s setting.', ['recordPendingReview']),
  ],
};
