import { OUTGOING_NOTICES } from '../wic-827-b.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 827(b) and its neighbors: notices that would fight with sealing. */
export const WIC_827_B: ReadableSection = {
  file: 'wic-827-b.ts',
  amended: 'SB 413 (Stats. 2025, ch. 221), effective January 1, 2026',
  provisions: [
    says('(b)(2)', 'Within seven days of a finding on a listed offense the court tells the school. Without a finding nothing is sent.'),
    says('(d)(1)', 'The school destroys the notice at graduation, at the end of jurisdiction or at 18, whichever comes first.'),
  ],
  notes: [
    ...OUTGOING_NOTICES.map(({ to, ifNotSent, ifSent, cites, key }) =>
      says('', `${to}. On a trafficking finding, not yet sent: ${ifNotSent} Already sent: ${ifSent}`, {
        cites,
        ...(key === 'victim_letter' ? { status: 'open' as const, settings: ['victimLetter'] as const } : {}),
      }),
    ),
  ],
};
