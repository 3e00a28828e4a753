import { pen } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 300(b)(4): a child who was exploited. */
export const WIC_300_B: ReadableSection = {
  file: 'wic-300-b.ts',
  amended: 'Moved from (b)(2) to (b)(4) by SB 1085 (Stats. 2022, ch. 832), effective January 1, 2023',
  provisions: [
    says('(b)(2)', 'Homelessness, the lack of custody orders, or poverty alone do not bring a child within the section.'),
    says('(b)(4)', 'A child who was trafficked, or was given food, shelter or pay for acts of that kind, and whose parent failed or was not able to protect the child. It is said to declare the law as it was.', { cites: [pen('236.1')] }),
  ],
  notes: [says('', 'Until 2022 the paragraph was (b)(2); other statutes and some forms still print that. Each court chooses how its papers cite it.', { settings: ['exploitationParagraph'] })],
};
