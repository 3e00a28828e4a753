import { caseLaw, pen, rule, wic } from '../../citation.ts';
import { leftOpen, says, type ReadableSection } from './provision.ts';

/** WIC 786: dismissal and sealing by the juvenile court. */
export const WIC_786: ReadableSection = {
  file: 'wic-786.ts',
  amended: 'SB 857 (Stats. 2025, ch. 241), effective January 1, 2026',
  provisions: [
    says('(a)', 'A person who satisfactorily completes informal supervision (654.2), probation without wardship (725) or a term of probation for any offense: the court dismisses the petition and seals all records of it held by the juvenile court, law enforcement, probation and the Department of Justice. Counsel for the youth is not ordered to seal. The court sends a copy of the order to each holder, and names a day by which the record is destroyed. Each holder seals, tells the court, then seals its copy of the order. The person and counsel are told that the petition is dismissed and sealed, and what may be said about it.', {
      cites: [rule('5.840')],
      settings: ['agencyReportDays', 'agencySecondReminderDays', 'agencyListedToJudgeDays', 'servedCopyReachableCourtDays', 'nameDistrictAttorney', 'setAsideEndsFirearmClause', 'copiesInDependencyFile'],
    }),
    says('(b)', 'After the dismissal the arrest and everything else in the case count as never having happened. The person may answer so to an employer, a school or anyone else.'),
    says('(c)(1)', 'Satisfactory means: during supervision no new wardship finding or conviction for a felony or a misdemeanor of moral turpitude, and no failure to follow, in substance, reasonable orders within the person’s capacity. Supervision is not made longer only to delay this.'),
    says('(c)(2)', 'Unpaid restitution, a restitution fine or a fee never counts against it.'),
    says('(d)', 'Nothing is dismissed or sealed under this section while a sustained 707(b) offense at 14 or older stands. A finding that was dismissed, or reduced to a misdemeanor or to another offense, no longer bars.', { cites: [wic('707(b)')] }),
    says('(e)', 'When a petition is dismissed on the motion of the prosecution or of the court, or is not sustained after a hearing, the court seals, with the same holders and the same duties.'),
    says('(f)(1)', 'The court may add earlier petitions that meet the criteria to the order, one by one.', { settings: ['priorPetitionsOffered'] }),
    says('(f)(2)', 'The person may ask that another public agency’s records be sealed too. The court may order it when it will help reentry and rehabilitation.', { settings: ['vendorRecords'] }),
    says('(g)', 'Who may look afterwards is a closed list: see WIC 786(g).', { cites: [wic('786(g)')] }),
    says('(h)(1)', 'Restitution is still owed, and its civil enforcement goes on.', { settings: ['restitutionAfterLateFinding'] }),
    says('(h)(2)', 'The court may read the sealed record to enforce it.'),
    says('(i)', 'The state department of social services may meet its monitoring duties.'),
    says('(j)', 'The Judicial Council makes rules and forms: rule 5.840 and form JV-596.', { cites: [rule('5.840')] }),
  ],
  notes: [
    says('', 'Firearm ban: when the record holds a sustained petition that brings the ban of PC 29820, the day of destruction is exactly the 33rd birthday, for every holder. The clause stands in (a), not in (e).', { cites: [pen('29820')] }),
    says('', 'Sealing goes petition by petition. The whole file is never sealed because one petition was dismissed.', { cites: [caseLaw('In re W.R. (2018)')] }),
    says('', 'The order acts at once; it waits neither for the agencies nor for an appeal.', { cites: [wic('800(g)')] }),
    says('', 'A new wardship finding bars only when it is for a felony or a misdemeanor of moral turpitude (In re J.S. (2024)).'),
    says('', 'What is good enough to dismiss must also be sealed (A.V. (2017)). Robbery may not be renamed to open sealing against a plea bargain (In re K.W. (2020)). The section does not reach probation completed before 2015 (In re O.C. (2019)).'),
    leftOpen('', 'Whether the district attorney is a holder to be named is not settled.', ['nameDistrictAttorney']),
    leftOpen('', 'No statute says by which day an agency reports. Reminders follow this court’s settings.', ['agencyReportDays', 'agencySecondReminderDays', 'agencyListedToJudgeDays']),
    leftOpen('', 'Copies of these papers in the dependency file: that file goes on, so they are listed and the judge is asked.', ['copiesInDependencyFile']),
  ],
};
