import { says, type ReadableSection } from './provision.ts';

/** Rule 5.840: sealing under WIC 786. */
export const RULE_5_840: ReadableSection = {
  file: 'rule-5-840.ts',
  amended: null,
  provisions: [
    says('(b)', 'The court dismisses the petition when informal or formal probation is satisfactorily completed. A sustained 707(b) offense at 14 or older bars it, unless it was dismissed or reduced. Earlier petitions may be added. Unpaid restitution is no bar, and probation is not extended only to delay.'),
    says('(c)', 'The court seals its own records and those of law enforcement, probation and the Department of Justice for any petition dismissed under WIC 786, also before adjudication, on form JV-596 or one like it. Another public agency is added at the youth’s request, with a finding that it helps reentry.'),
    says('(d)', 'The window for destruction: the court’s own records between two birthdays, those of other holders from a birthday until some years after the order. This text was not read; every figure is this court’s setting.', {
      status: 'unverified',
      settings: ['courtDestructionMinAge', 'courtDestructionMaxAge', 'courtDestructionSuggestion', 'otherDestructionMinAge', 'otherDestructionMaxYears', 'otherDestructionSuggestedYears'],
    }),
    says('(e)', 'The clerk sends the order to each holder, and gives the youth and counsel a copy with the information form.', { status: 'unverified', settings: ['distributeCourtDays'] }),
    says('(f)', 'Each holder seals at once and says so on form JV-591 or otherwise.', { status: 'unverified', settings: ['agencyReportDays'] }),
  ],
  notes: [
    says('', '“At once” was read in rule 5.830, for sealing under WIC 781.', { status: 'part' }),
    says('', 'Born on February 29: in a common year the birthday is March 1, so that nothing is destroyed early.', { status: 'open' }),
  ],
};
