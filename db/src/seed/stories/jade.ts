import { addCount, addPetition, bornAged } from '../petitions.ts';
import { issueWarrant } from '../warrants.ts';
import { before, beginStory, nowAt, putOn, restrict, standing, type Stage, type StoryYouth } from './telling.ts';

/** Jade, 16: away for some days; the warrant was issued and is held to the coming session. A written report, no appearance. */
export function tellJade(stage: Stage): StoryYouth {
  const since = before(stage, 210);
  const who = beginStory(stage, {
    since, bornOn: bornAged(stage.ledger, 16, 20), chosenName: 'Jade', lastName: 'Silvers', pronouns: 'she/her', spokenTo: 'likes to be asked last',
    goal: null, languages: ['en'], fosterPlaced: false, needs: [['transport', 'Ride home whenever she calls']],
    people: {
      staff: [['minors_counsel', 'M. Delacroix'], ['prosecutor', 'J. Whitcomb'], ['probation_officer', 'K. Villalobos'], ['advocate', 'F. Kowalczyk']],
      family: [['caregiver', 'Pearl, grandmother']],
    },
  });
  const { case_id: caseId } = who.ward.row;
  const petition = addPetition(stage.ledger, { caseId, kind: '602', filedOn: since, state: 'disposed', sustainedOn: before(stage, 196), disposedOn: before(stage, 175), ending: '6093' });
  addCount(stage.ledger, { petitionId: petition.petition_id, number: 1, charge: { weight: 0, statute: 'PC 242', description: 'Battery', level: 'misdemeanor' }, offenseOn: before(stage, 216), state: 'admitted', agency: 'LAPD 77th' });
  standing(stage, caseId, [['pending', since], ['ward_home', before(stage, 175)]]);
  restrict(stage, petition.petition_id, { kind: 'probation_terms', words: 'Terms of probation', on: before(stage, 175) });
  const missed = stage.week(-1);
  nowAt(stage, who.youth.youth_id, { kind: 'relative', place: 'Home of a grandmother', from: since, until: before(stage, 9) });
  nowAt(stage, who.youth.youth_id, { kind: 'away', place: 'Away', from: before(stage, 9) });
  putOn(stage, { who, day: missed, type: 'progress_review', petitionId: petition.petition_id, minutes: 10, went: 'away' });
  issueWarrant(stage.ledger, { caseId, petitionId: petition.petition_id, kind: 'bench', issuedOn: missed.day, heldUntil: stage.today.day });
  putOn(stage, { who, day: stage.today, type: 'non_appearance_report', petitionId: petition.petition_id, minutes: 5, mode: 'no_appearance', brief: BRIEF });
  return who;
}

const BRIEF = [
  { kind: 'went_well', words: 'Sent her grandmother a message on Sunday: she is safe.' },
  { kind: 'question', words: 'Is the warrant held one more week, or released?' },
  { kind: 'since', subject: 'Away', words: 'Officer and advocate write each day; a ride is ready' },
  { kind: 'safety', words: 'Safety plan on file; a bed is kept' },
  { kind: 'ride', words: 'Ride whenever she calls' },
] as const;
