import { says, type ReadableSection } from './provision.ts';

/** WIC 602: who is within the juvenile court for an offense. */
export const WIC_602: ReadableSection = {
  file: 'wic-602.ts',
  amended: 'Subdivision (b) by SB 439 (Stats. 2018), effective January 1, 2019',
  provisions: [
    says('(a)', 'A person who was 12 to 17 at the act. The petition may be filed later.'),
    says('(b)', 'Under 12 only for murder, or for rape, sodomy, oral copulation or sexual penetration by force, violence, duress, menace or fear.'),
  ],
  notes: [says('', 'A youth under 12 whose act is not one of those is released to a parent or guardian with the least restrictive response (WIC 602.1).')],
};
