import { wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** Penal Code 1203.47: sealing an old finding. */
export const PEN_1203_47: ReadableSection = {
  file: 'pen-1203-47.ts',
  amended: null,
  provisions: [
    says('', 'A person who as a youth was found to come under WIC 602 for PC 647(b) or former 653.22 may have that record sealed later, without showing rehabilitation.', { status: 'unverified', settings: ['prostitutionRecordSealedFromAge'] }),
  ],
  notes: [
    says('', 'WIC 788(a) names the section. Its text was not read; the age is this court’s setting.', { status: 'unverified', cites: [wic('788(a)')] }),
  ],
};
