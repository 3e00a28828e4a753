import { leftOpen, says, type ReadableSection } from './provision.ts';

/** WIC 782: dismissal in the interests of justice. */
export const WIC_782: ReadableSection = {
  file: 'wic-782.ts',
  amended: 'AB 2629 (2022), effective January 1, 2023',
  provisions: [
    says('(a)', 'At any time after filing, also after jurisdiction ended, the court that filed or received the petition may dismiss it or set findings aside in the interests of justice. The reasons are stated aloud, and in the minutes when asked or unreported.', { settings: ['countyThatActs', 'finding707bSetAsideUnder782'] }),
    says('(a)(2)', 'Rehabilitation, earlier victimization and childhood trauma have great weight, unless a serious or violent conviction as an adult followed.'),
    says('(e)', 'The dismissal alone is no sealing.'),
    says('(f)', 'Restitution to a victim is still owed.'),
  ],
  notes: [
    leftOpen('', 'Whether setting a 707(b) finding aside here opens sealing under 786(a) is not settled: the text of 786(d) lifts the bar, a decision forbids renaming an offense against a bargain.', ['finding707bSetAsideUnder782']),
  ],
};
