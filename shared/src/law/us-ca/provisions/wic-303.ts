import { pen, wic } from '../../citation.ts';
import { leftOpen, says, type ReadableSection } from './provision.ts';

/** WIC 303(f): a nonminor in care. */
export const WIC_303: ReadableSection = {
  file: 'wic-303.ts',
  amended: null,
  provisions: [
    says('(f)', 'The court may go on supervising a nonminor who stays in foster care. It stays open by name after a vacatur under PC 236.14 or a dismissal under WIC 782.', { status: 'part', cites: [pen('236.14'), wic('782')] }),
  ],
  notes: [
    leftOpen('', 'PC 236.23(f) and WIC 786 are not named. How a mandatory dismissal fits in is not settled.', ['fosterVehicle']),
  ],
};
