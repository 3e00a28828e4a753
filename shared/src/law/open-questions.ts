import { because, met, needsJudge, notMet, type Answer, type Reason } from './answer.ts';
import { evid, pen, wic } from './citation.ts';
import { setting, type CourtSettings } from './court-settings.ts';
import { VICTIM_WORDS } from './us-ca/pen-236-1.ts';

/** O-3: whether police may read the sealed record to investigate the trafficker. A refusal says what can be done before the seal. */
export function mayPoliceRead(settings: CourtSettings): Answer {
  if (setting(settings, 'policeMayReadSealedFileOfYouth')) {
    return needsJudge(because('This court lets police ask. The judge decides each time.', pen('236.23(e)(1)(B)')));
  }
  return notMet(
    because('Police are not on the closed list, also not to investigate the trafficker.', wic('786(g)')),
    because('Before the seal, the court may order evidence copied into the trafficker’s investigation.', pen('236.23(e)(1)(B)')),
    because('After it, the prosecutor asks under row (K), or a judge or prosecutor certifies under row (M).', wic('786(g)(1)(K)')),
  );
}

/** The words of the adult relief, as a judge may add them to a juvenile order. */
const ADULT_EFFECT_WORDS: readonly Reason[] = [
  because('The youth is released from all penalties and disabilities of the charge.', pen('236.23(e)(2)')),
  because('The youth may say that there was no arrest and no charge.', pen('236.23(e)(3)(A)')),
  because('Nobody refuses work, housing, aid or a loan because of it.', pen('236.23(e)(3)(B)')),
  because('Not to mention it is no perjury.', pen('236.23(e)(3)(C)')),
];

/** O-4: the words that are offered to the judge as an addition; empty where the court does not offer them. The words of WIC 786(b) are always printed. */
export function offeredEffectWords(settings: CourtSettings): readonly Reason[] {
  return setting(settings, 'offerAdultEffectWords') ? ADULT_EFFECT_WORDS : [];
}

/** O-8: what becomes of copies of 602 papers in the dependency file. */
export function copiesInDependencyFile(copies: number, settings: CourtSettings): Answer {
  if (copies === 0) return met();
  switch (setting(settings, 'copiesInDependencyFile')) {
    case 'list_and_ask':
      return needsJudge(because('Documents of the dependency file quote this record. They are listed for the judge.', wic('786(a)')));
    case 'leave':
      return met(because('The dependency file stays as it is.', wic('786(a)')));
    case 'seal':
      return notMet(because('Seal the copies in the dependency file too.', wic('786(a)')));
  }
}

/** O-9: what becomes of restitution that was ordered before a late finding. Nothing is ever deleted by itself. */
export function restitutionAfterFinding(isOrdered: boolean, settings: CourtSettings): Answer {
  if (!isOrdered) return met(because('No restitution was ordered.', wic('786(h)')));
  switch (setting(settings, 'restitutionAfterLateFinding')) {
    case 'stay_and_ask':
      return needsJudge(because('Collection is stayed. Set a hearing for the ruling.', wic('786(h)')));
    case 'survives':
      return met(because('Restitution is still owed and can be enforced.', wic('786(h)')));
    case 'falls':
      return needsJudge(because('This court reads the order as ended with the finding. The judge says so.', pen('236.23(e)(2)')));
  }
}

/** O-14: whether the finding may be made on a count that is an infraction. */
export function findingOnInfraction(settings: CourtSettings): Answer {
  switch (setting(settings, 'findingOnInfraction')) {
    case 'judge_decides':
      return needsJudge(because('The count is an infraction. The judge decides whether the finding reaches it.', pen('236.23(a)')));
    case 'allow':
      return met(because('This court makes the finding on an infraction.', pen('236.23(a)')));
    case 'refuse':
      return notMet(because('This court makes no finding on an infraction.', pen('236.23(a)')));
  }
}

/** A case that moved between counties. */
export interface MovedCase {
  readonly here: string;
  readonly filedIn: string;
  readonly nowIn: string;
}

/** O-15: whether this court makes the finding in a case that moved between counties. */
export function mayThisCourtAct(moved: MovedCase, settings: CourtSettings): Answer {
  const acting = setting(settings, 'countyThatActs') === 'court_with_the_case' ? moved.nowIn : moved.filedIn;
  return acting === moved.here
    ? met(because('This court makes the finding.', wic('782')))
    : notMet(because(`The court of ${acting} makes the finding.`, wic('782')));
}

/** O-16: how the records of private vendors and providers are covered, which WIC 786 does not reach. */
export function vendorRecords(settings: CourtSettings): Reason {
  return setting(settings, 'vendorRecords') === 'protective_order'
    ? because('A protective order covers the records of private vendors and providers.', wic('786(f)(2)'))
    : because('Probation has its vendors seal their records, by contract.', wic('786(f)(2)'));
}

/** How early the finding is heard: on request before jurisdiction, where the court reads subdivision (d) so; otherwise at jurisdiction. */
export function earlyHearing(isRequested: boolean, settings: CourtSettings): Answer {
  if (!isRequested) return met();
  return setting(settings, 'earlyHearingOnRequest')
    ? met(because('Set a contested hearing before jurisdiction.', pen('236.23(d)')))
    : notMet(because('This court hears it at the jurisdiction hearing.', pen('236.23(d)')));
}

/** Who counts as a victim, in the words beside the elements; empty where the court does not borrow the definition, and then the judge says it. */
export function victimWords(settings: CourtSettings): readonly Reason[] {
  return setting(settings, 'victimDefinitionBorrowed')
    ? VICTIM_WORDS
    : [because('The section has no definition of a victim. The judge states the one that is used.', evid('1107.5(c)'))];
}
