import { describe, expect, test } from '@jest/globals';
import type { Answer } from './answer.ts';
import { DEFAULT_SETTINGS } from './court-settings.ts';
import {
  copiesInDependencyFile,
  earlyHearing,
  findingOnInfraction,
  mayPoliceRead,
  mayThisCourtAct,
  offeredEffectWords,
  restitutionAfterFinding,
  vendorRecords,
  victimWords,
} from './open-questions.ts';
import { VICTIM_WORDS } from './us-ca/pen-236-1.ts';

const say = ({ kind, reasons }: Answer) => [kind, ...reasons.map(({ words, cite }) => `${words} ${cite?.text}`)];

describe('where the law is open, the court’s setting answers', () => {
  test('O-3: police and the trafficker', () => {
    expect(say(mayPoliceRead(DEFAULT_SETTINGS))).toEqual([
      'notMet',
      'Police are not on the closed list, also not to investigate the trafficker. WIC 786(g)',
      'Before the seal, the court may order evidence copied into the trafficker’s investigation. PC 236.23(e)(1)(B)',
      'After it, the prosecutor asks under row (K), or a judge or prosecutor certifies under row (M). WIC 786(g)(1)(K)',
    ]);
    expect(say(mayPoliceRead({ ...DEFAULT_SETTINGS, policeMayReadSealedFileOfYouth: true }))).toEqual([
      'needsJudge',
      'This court lets police ask. The judge decides each time. PC 236.23(e)(1)(B)',
    ]);
  });

  test('O-4: the words of the adult relief are offered, or not', () => {
    expect(offeredEffectWords(DEFAULT_SETTINGS).map(({ cite }) => cite?.text)).toEqual([
      'PC 236.23(e)(2)',
      'PC 236.23(e)(3)(A)',
      'PC 236.23(e)(3)(B)',
      'PC 236.23(e)(3)(C)',
    ]);
    expect(offeredEffectWords({ ...DEFAULT_SETTINGS, offerAdultEffectWords: false })).toEqual([]);
  });

  test('O-8: copies in the dependency file', () => {
    const answer = (choice: typeof DEFAULT_SETTINGS.copiesInDependencyFile) =>
      say(copiesInDependencyFile(2, { ...DEFAULT_SETTINGS, copiesInDependencyFile: choice }));
    expect(answer('list_and_ask')).toEqual([
      'needsJudge',
      'Documents of the dependency file quote this record. They are listed for the judge. WIC 786(a)',
    ]);
    expect(answer('leave')).toEqual(['met', 'The dependency file stays as it is. WIC 786(a)']);
    expect(answer('seal')).toEqual(['notMet', 'Seal the copies in the dependency file too. WIC 786(a)']);
    expect(say(copiesInDependencyFile(0, DEFAULT_SETTINGS))).toEqual(['met']);
  });

  test('O-9: restitution ordered before a late finding', () => {
    const answer = (choice: typeof DEFAULT_SETTINGS.restitutionAfterLateFinding) =>
      say(restitutionAfterFinding(true, { ...DEFAULT_SETTINGS, restitutionAfterLateFinding: choice }));
    expect(answer('stay_and_ask')).toEqual(['needsJudge', 'Collection is stayed. Set a hearing for the ruling. WIC 786(h)']);
    expect(answer('survives')).toEqual(['met', 'Restitution is still owed and can be enforced. WIC 786(h)']);
    expect(answer('falls')).toEqual([
      'needsJudge',
      'This court reads the order as ended with the finding. The judge says so. PC 236.23(e)(2)',
    ]);
    expect(say(restitutionAfterFinding(false, DEFAULT_SETTINGS))).toEqual(['met', 'No restitution was ordered. WIC 786(h)']);
  });

  test('O-14: an infraction', () => {
    const answer = (choice: typeof DEFAULT_SETTINGS.findingOnInfraction) =>
      say(findingOnInfraction({ ...DEFAULT_SETTINGS, findingOnInfraction: choice }));
    expect(answer('judge_decides')).toEqual([
      'needsJudge',
      'The count is an infraction. The judge decides whether the finding reaches it. PC 236.23(a)',
    ]);
    expect(answer('allow')).toEqual(['met', 'This court makes the finding on an infraction. PC 236.23(a)']);
    expect(answer('refuse')).toEqual(['notMet', 'This court makes no finding on an infraction. PC 236.23(a)']);
  });

  test('O-15: a case that moved between counties', () => {
    const moved = { here: 'Sacramento', filedIn: 'Los Angeles', nowIn: 'Sacramento' };
    const byFiling = { ...DEFAULT_SETTINGS, countyThatActs: 'court_of_filing' as const };
    expect(say(mayThisCourtAct(moved, DEFAULT_SETTINGS))).toEqual(['met', 'This court makes the finding. WIC 782']);
    expect(say(mayThisCourtAct(moved, byFiling))).toEqual(['notMet', 'The court of Los Angeles makes the finding. WIC 782']);
    expect(say(mayThisCourtAct({ ...moved, here: 'Los Angeles' }, byFiling))[0]).toBe('met');
    expect(say(mayThisCourtAct({ ...moved, here: 'Los Angeles' }, DEFAULT_SETTINGS))).toEqual([
      'notMet',
      'The court of Sacramento makes the finding. WIC 782',
    ]);
  });

  test('O-16: private vendors', () => {
    expect(vendorRecords(DEFAULT_SETTINGS)).toEqual({
      words: 'A protective order covers the records of private vendors and providers.',
      cite: { code: 'WIC', text: 'WIC 786(f)(2)' },
    });
    expect(vendorRecords({ ...DEFAULT_SETTINGS, vendorRecords: 'through_probation' }).words).toBe(
      'Probation has its vendors seal their records, by contract.',
    );
  });

  test('an early hearing, and who is a victim', () => {
    expect(say(earlyHearing(true, DEFAULT_SETTINGS))).toEqual(['met', 'Set a contested hearing before jurisdiction. PC 236.23(d)']);
    expect(say(earlyHearing(true, { ...DEFAULT_SETTINGS, earlyHearingOnRequest: false }))).toEqual([
      'notMet',
      'This court hears it at the jurisdiction hearing. PC 236.23(d)',
    ]);
    expect(say(earlyHearing(false, DEFAULT_SETTINGS))).toEqual(['met']);
    expect(victimWords(DEFAULT_SETTINGS)).toBe(VICTIM_WORDS);
    expect(victimWords({ ...DEFAULT_SETTINGS, victimDefinitionBorrowed: false }).map(({ words }) => words)).toEqual([
      'The section has no definition of a victim. The judge states the one that is used.',
    ]);
  });
});
