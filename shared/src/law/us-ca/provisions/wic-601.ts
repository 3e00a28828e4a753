import { says, type ReadableSection } from './provision.ts';

/** WIC 601: truancy, curfew and the like. */
export const WIC_601: ReadableSection = {
  file: 'wic-601.ts',
  amended: 'SB 439 (Stats. 2018), effective January 1, 2019',
  provisions: [says('', 'A petition is for a youth of 12 to 17.')],
  notes: [],
};
