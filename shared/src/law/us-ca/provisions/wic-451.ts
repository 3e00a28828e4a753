import { pen, wic } from '../../citation.ts';
import { leftOpen, says, type ReadableSection } from './provision.ts';

/** WIC 451: transition jurisdiction later. */
export const WIC_451: ReadableSection = {
  file: 'wic-451.ts',
  amended: 'SB 1161 (Stats. 2024, ch. 782), effective January 1, 2025',
  provisions: [
    says('(a)', 'How a youth under transition jurisdiction is supervised, and may come under it later. It stays open by name after a vacatur under PC 236.14 or a dismissal under WIC 782.', { status: 'part', cites: [pen('236.14'), wic('782')] }),
  ],
  notes: [
    leftOpen('', 'PC 236.23(f) and WIC 786 are not named.', ['fosterVehicle']),
  ],
};
