import { says, type ReadableSection } from './provision.ts';

/** WIC 828: police records outside Los Angeles County. */
export const WIC_828: ReadableSection = {
  file: 'wic-828.ts',
  amended: null,
  provisions: [
    says('', 'Outside Los Angeles County police information goes to law enforcement, and to those with a legitimate need for the official disposition of the case.'),
    says('', 'This is subject to WIC 781 and 786: of a sealed record nothing goes out.'),
  ],
  notes: [],
};
