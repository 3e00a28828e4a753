import { pen, wic } from '../../citation.ts';
import { leftOpen, says, type ReadableSection } from './provision.ts';

/** WIC 388(e): coming back into care. */
export const WIC_388_E: ReadableSection = {
  file: 'wic-388-e.ts',
  amended: null,
  provisions: [
    says('(e)', 'A former foster youth of 18 to 20 asks to come back into foster care. The hearing is held within 15 court days of the petition; the agency files within 15 court days of the signed agreement; another county forwards within 5 court days.'),
    says('(e)(1)(B)', 'The way stays open by name after a vacatur under PC 236.14 or a dismissal under WIC 782.', { cites: [pen('236.14'), wic('782')] }),
  ],
  notes: [
    leftOpen('', 'PC 236.23(f) is not named.', ['fosterVehicle']),
  ],
};
