import { leftOpen, says, type ReadableSection } from './provision.ts';

/** WIC 742(a): the letter to a victim who asked. */
export const WIC_742: ReadableSection = {
  file: 'wic-742.ts',
  amended: null,
  provisions: [
    says('(a)', 'A victim who asked is told the outcome in writing within 60 days of the final disposition. A dismissal, an acquittal and findings all count as one.'),
  ],
  notes: [
    leftOpen('', 'After sealing the case counts as never having happened, and no decision says how the two go together. The letter then says only that the case has ended and that no restitution is ordered, before the seal or with the judge’s approval; never the ground.', ['victimLetter']),
  ],
};
