import { says, type ReadableSection } from './provision.ts';

/** WIC 786.5: sealing after diversion. */
export const WIC_786_5: ReadableSection = {
  file: 'wic-786-5.ts',
  amended: null,
  provisions: [
    says('', 'After diversion or informal supervision without a petition, probation decides within 60 days whether it was completed, and seals.'),
    says('', 'Probation tells law enforcement and the Department of Justice; each seals within 60 days. The operator of a program does so within 60 days too.'),
    says('', 'Probation tells the youth within 30 days of their notice.'),
    says('(g)', 'The same where the prosecutor declined to file.'),
    says('(h)', 'And where probation counselled and released.'),
  ],
  notes: [
    says('', 'Later only probation may look, for eligibility under 654.3(e), and the prosecutor for the duty to disclose; copies are destroyed once that case is final.'),
    says('', 'A closed last day moves on to the next court day: policy for the agencies.', { status: 'open' }),
  ],
};
