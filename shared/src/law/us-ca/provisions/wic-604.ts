import { leftOpen, says, type ReadableSection } from './provision.ts';

/** WIC 604(e): the criminal court’s record of a certified case. */
export const WIC_604: ReadableSection = {
  file: 'wic-604.ts',
  amended: 'SB 1161 (Stats. 2024, ch. 782), effective January 1, 2025',
  provisions: [
    says('(e)', 'When a case came from criminal court by certification and the juvenile record is sealed, the court also orders the criminal court’s record of it sealed.', { settings: ['criminalCourtWindow'] }),
  ],
  notes: [
    leftOpen('', 'Which window for destruction its record has is not said.', ['criminalCourtWindow']),
  ],
};
