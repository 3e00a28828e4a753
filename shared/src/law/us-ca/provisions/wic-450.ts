import { pen, wic } from '../../citation.ts';
import { leftOpen, says, type ReadableSection } from './provision.ts';

/** WIC 450: transition jurisdiction. */
export const WIC_450: ReadableSection = {
  file: 'wic-450.ts',
  amended: 'SB 1161 (Stats. 2024, ch. 782), effective January 1, 2025',
  provisions: [
    says('(a)', 'A ward with a foster placement order may come under transition jurisdiction when the 602 case ends, and so keep extended foster care.'),
    says('(a)(1)(B)', 'It stays open when the petition was vacated under PC 236.14 or dismissed under WIC 782.', { cites: [pen('236.14'), wic('782')] }),
  ],
  notes: [
    leftOpen('', 'PC 236.23(f) and WIC 786 are not named. That is not the same as lost: the judge is asked, and Starling holds back neither a release nor the order.', ['fosterVehicle']),
  ],
};
