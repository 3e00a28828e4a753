import { rule } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 707(a) and 707.2: moving a case to adult court. */
export const WIC_707: ReadableSection = {
  file: 'wic-707.ts',
  amended: 'SB 1391 (Stats. 2018), AB 2361 (Stats. 2022), SB 545 (Stats. 2023), effective January 1, 2024',
  provisions: [
    says('(a)(1)', 'For a youth of 16 or more at the act and any felony the prosecutor may ask to move the case, before jeopardy attaches.', { cites: [rule('5.766')] }),
    says('(a)(2)', 'At 14 or 15 only for a 707(b) offense of a person who was not apprehended before juvenile jurisdiction ended.'),
    says('(a)(3)', 'The court moves the case only on clear and convincing evidence that the youth is not amenable to what the juvenile court has.', { cites: [rule('5.770')] }),
    says('(a)(3)(A)(ii)', 'It weighs whether the youth was trafficked or sexually abused.'),
    says('(a)(3)(E)(iii)', 'It weighs whether the act was against the person who trafficked or abused the youth.'),
  ],
  notes: [says('', 'WIC 707.2 keeps the case in juvenile court when the alleged victim trafficked or abused the youth, unless clear and convincing evidence says that it was not so.')],
};
