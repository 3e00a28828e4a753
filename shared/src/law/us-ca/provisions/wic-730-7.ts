import { says, type ReadableSection } from './provision.ts';

/** WIC 730.7(b): the notice of restitution. */
export const WIC_730_7: ReadableSection = {
  file: 'wic-730-7.ts',
  amended: null,
  provisions: [
    says('(b)', 'Within 60 days of an order of restitution the victim is told of it, with name, address and offense.'),
  ],
  notes: [
    says('', 'On a trafficking finding before disposition there is no order, and nothing is sent.'),
  ],
};
