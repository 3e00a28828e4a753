import { caseLaw, evid, pen, rule, wic } from '../../citation.ts';
import { leftOpen, says, type ReadableSection } from './provision.ts';

/** Penal Code 236.23: the trafficking defense and the juvenile finding. */
export const PEN_236_23: ReadableSection = {
  file: 'pen-236-23.ts',
  amended: 'AB 124 (Stats. 2021, ch. 695), effective January 1, 2022; added by AB 1761 (Stats. 2016, ch. 636)',
  provisions: [
    says('(a)', 'A person who was coerced to commit an offense as a direct result of being a victim of human trafficking at that time, and who had a reasonable fear of harm, has a defense of its own. It does not reach a violent felony of PC 667.5(c). It stands beside every other defense; the prosecution still proves the offense beyond a reasonable doubt.', { cites: [pen('667.5(c)'), wic('701')], settings: ['attemptCountsAsListedFelony', 'findingOnInfraction'] }),
    says('(b)', 'The youth bears the burden, by a preponderance of the evidence: more likely than not.'),
    says('(c)', 'The proof may be certified records of a court or agency that show victim status at that time, a peace officer’s identification under PC 236.2, certified immigration records, and agency reports that bear on such an identification even where no officer made one.', { cites: [pen('236.2')] }),
    says('(d)', 'The defense is raised before the petition is admitted and before the jurisdiction hearing ends. Raised before a preliminary hearing it is, on request, decided there.', { settings: ['findingAfterAdmission', 'defenseAfterWithdrawal', 'earlyHearingOnRequest'] }),
    says('(e)(1)(B)', 'In a criminal court case: law enforcement may read the sealed record to investigate other people. In juvenile court WIC 786(g) is the list, and this reader is not on it.', { cites: [wic('786(g)')], settings: ['policeMayReadSealedFileOfYouth'] }),
    says('(e)(2)', 'In a criminal court case: the person is released from all penalties and disabilities, and the acts of the authorities count as not having happened.', { settings: ['offerAdultEffectWords'] }),
    says('(e)(3)', 'In a criminal court case: the person may say that there was never an arrest or charge, and may not be refused work, housing, aid or a loan because of it.'),
    says('(f)', 'In a 602 proceeding: when the court finds that the offense it rests on was committed as a direct result of being a trafficking victim, and that the defense is made out by a preponderance, it dismisses the proceeding and orders the relief of WIC 786. The court has no discretion and there is no waiting time.', { cites: [wic('786')], settings: ['someCountsFound', 'findingOn601Petition', 'findingOnProbationNotice'] }),
  ],
  notes: [
    says('', 'The trafficker need not have ordered or known of the offense. A Court of Appeal that disagreed with the denial sent the case back for a new hearing; it did not make the finding itself, although both sides agreed.', { cites: [caseLaw('In re D.C. (2021)')], settings: ['judgeStatesOwnFindings'] }),
    leftOpen('', 'Whether the finding may be made after an admission or after disposition is not settled: subdivision (d) sets a limit, subdivision (f) none. This court’s setting decides, the judge names the vehicle, and Starling says that it is late.', ['findingAfterAdmission']),
    leftOpen('', 'When some counts are found and others not, no decision says what becomes of the petition. It is never dismissed by itself.', ['someCountsFound']),
    leftOpen('', 'After a transfer between counties, the court that has the case acts.', ['countyThatActs']),
    says('', 'Proof that the youth took part in a commercial sex act is not admissible to prove liability for that act when it was done as a result of being a victim.', { cites: [evid('1161')] }),
    says('', 'Talks with a human-trafficking caseworker are privileged. Starling keeps only the fact that the privilege was claimed.', { cites: [evid('1038')] }),
    says('', 'Before or during the contested hearing the court does not read the part of probation’s report on the contested petition.', { cites: [rule('5.780(c)')] }),
  ],
};
