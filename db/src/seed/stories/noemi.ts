import { latest } from '@starling/shared/time/local-date';
import { enterHappenings } from '../clocks.ts';
import { addCount, addPetition, bornAged } from '../petitions.ts';
import { aside, assertFinding, before, beginStory, nowAt, positions, putOn, restrict, standing, type Stage, type StoryYouth } from './telling.ts';

/** Noemí, 15: admitted three weeks ago, at disposition; the defense was raised after the admission, so a vehicle must be chosen (PC 236.23(d)). */
export function tellNoemi(stage: Stage): StoryYouth {
  const since = before(stage, 44);
  const who = beginStory(stage, {
    since, bornOn: bornAged(stage.ledger, 15, 250), chosenName: 'Noemí', lastName: 'Escarcega', pronouns: 'she/her', spokenTo: 'likes to stand beside counsel',
    goal: 'See my brother every week.', languages: ['en', 'es'], fosterPlaced: false, needs: [['facility_dog', 'Facility dog'], ['support_person', 'Older sister beside her']],
    people: {
      staff: [['minors_counsel', 'M. Delacroix'], ['prosecutor', 'J. Whitcomb'], ['probation_officer', 'D. Moreau'], ['advocate', 'O. Lindgren']],
      family: [['caregiver', 'Estela, older sister']],
    },
  });
  const { case_id: caseId } = who.ward.row;
  const admitted = stage.week(-3).day;
  const petition = addPetition(stage.ledger, { caseId, kind: '602', filedOn: since, state: 'sustained', sustainedOn: admitted, ending: '7714', restitutionOrdered: true });
  const count = { petitionId: petition.petition_id, offenseOn: before(stage, 50), state: 'admitted', agency: 'Long Beach PD' } as const;
  addCount(stage.ledger, { ...count, number: 1, charge: { weight: 0, statute: 'VC 10851(a)', description: 'Vehicle taking', level: 'wobbler' } });
  addCount(stage.ledger, { ...count, number: 2, charge: { weight: 0, statute: 'PC 496(a)', description: 'Receiving property', level: 'wobbler' } });
  standing(stage, caseId, [['pending', since]]);
  restrict(stage, petition.petition_id, { kind: 'home_supervision', words: 'Home supervision', on: before(stage, 43) });
  nowAt(stage, who.youth.youth_id, { kind: 'relative', place: 'Home of an older sister', from: since });
  putOn(stage, { who, day: stage.week(-3), type: 'jurisdiction', petitionId: petition.petition_id, minutes: 25, went: 'heard' });
  putOn(aside(stage, 'the day that was kept for Noemí'), { who, day: stage.week(-2), type: 'disposition', petitionId: petition.petition_id, minutes: 5, went: 'continued', goodCause: 'Probation has not finished the report on the sister’s home.' });
  enterHappenings(stage.ledger, { caseId, petitionId: petition.petition_id }, [['social_study_filed', before(stage, 5), '14:10']], 'probation_officer');
  assertFinding(stage, { petitionId: petition.petition_id, by: 'M. Delacroix', on: latest(before(stage, 10), admitted), late: true });
  putOn(stage, { who, day: stage.today, type: 'disposition', petitionId: petition.petition_id, minutes: 20, brief: BRIEF });
  tellEarlier(aside(stage, 'an earlier petition of Noemí'), caseId);
  return who;
}

/** A petition of the year before, completed: the judge is asked whether it ends and is sealed with the one in hand (WIC 786(f)(1)). */
function tellEarlier(stage: Stage, caseId: string): void {
  const earlier = addPetition(stage.ledger, {
    caseId, kind: '602', filedOn: before(stage, 420), state: 'completed', sustainedOn: before(stage, 390), disposedOn: before(stage, 370), ending: '3306',
  });
  addCount(stage.ledger, {
    petitionId: earlier.petition_id, number: 1, offenseOn: before(stage, 430), state: 'true', agency: 'Long Beach PD',
    charge: { weight: 0, statute: 'PC 594(a)', description: 'Vandalism', level: 'misdemeanor' },
  });
}

const BRIEF = [
  { kind: 'went_well', words: 'Home with her sister for six weeks. Two tests passed.' },
  { kind: 'question', words: 'The defense was raised after the admission: by which way can the court reach it?' },
  { kind: 'since', subject: 'School', words: '13 of 14 days' },
  { kind: 'since', subject: 'Home', words: 'Same home' },
  ...positions('Finding', { minors_counsel: 'Set the admission aside, then find', probation_officer: 'No objection', prosecutor: 'No objection if on proof', advocate: 'Not shared' }),
  { kind: 'safety', words: 'Safety plan on file' },
  { kind: 'ride', words: 'Ride: sister, north door' },
  { kind: 'say_aloud', words: 'We take this in order, and I will tell you each step.' },
] as const;
