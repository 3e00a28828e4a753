import { pen, wic } from '../../citation.ts';
import { leftOpen, says, type ReadableSection } from './provision.ts';

/** WIC 607.2: the foster-care hearing before a case ends. */
export const WIC_607_2: ReadableSection = {
  file: 'wic-607-2.ts',
  amended: null,
  provisions: [
    says('(a)', 'Before the 602 case of a ward with a foster placement order ends, the court holds a hearing on how care goes on. It may be the same day.'),
    says('(b)', 'The hearing looks at what comes next: the dependency court or transition jurisdiction, with the removal findings carried over.', { cites: [wic('241.1(f)'), wic('450')] }),
    says('(b)(2)(B)', 'When the court orders an application to child welfare, it reviews the answer within 20 court days of the order.'),
  ],
  notes: [
    leftOpen('', 'A trafficking finding asks for dismissal at once, this section for a hearing first. Transition jurisdiction and re-entry survive, by name, a vacatur under PC 236.14 or a dismissal under WIC 782; PC 236.23(f) and WIC 786 are not named. The judge sees which vehicle keeps extended foster care. Starling never holds back a release or the order itself.', ['fosterVehicle']),
    says('', 'Re-entry and transition jurisdiction are in WIC 303(f), 388(e), 450 and 451.', { cites: [wic('450'), pen('236.23(f)')] }),
  ],
};
