import { says, type ReadableSection } from './provision.ts';

/** WIC 781.2: the monthly scan. */
export const WIC_781_2: ReadableSection = {
  file: 'wic-781-2.ts',
  amended: 'Operative July 1, 2027, if the Legislature funds it',
  provisions: [
    says('', 'Each month the Department of Justice finds juvenile arrests with nothing sustained and nothing pending: misdemeanors after one year, felonies outside 707(b) after three. They are sealed without a request.'),
    says('', 'The arresting agency seals and reports within six months; the Department seals within 90 days.'),
  ],
  notes: [],
};
