import { says, type ReadableSection } from './provision.ts';

/** WIC 776: notice before an order is changed. */
export const WIC_776: ReadableSection = {
  file: 'wic-776.ts',
  amended: null,
  provisions: [
    says('', 'Before an order is changed, notice goes to probation, the prosecutor and counsel for the youth; without counsel, to the youth and a parent.'),
  ],
  notes: [],
};
