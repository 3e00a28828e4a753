import { addCount, addPetition, bornAged } from '../petitions.ts';
import { before, beginStory, nowAt, ordered, positions, putOn, restrict, standing, type Stage, type StoryYouth } from './telling.ts';

/** Ana Lucía, 17: remote by her own choice after talking with counsel, in Spanish; her year of probation ends soon. */
export function tellAnaLucia(stage: Stage): StoryYouth {
  const since = before(stage, 357);
  const who = beginStory(stage, {
    since, bornOn: bornAged(stage.ledger, 17, 200), chosenName: 'Ana Lucía', lastName: 'Montalvo', pronouns: 'she/her', spokenTo: 'likes a moment before answering',
    goal: 'Graduate with my class.', languages: ['es', 'en'], fosterPlaced: false,
    needs: [['remote', 'Remote, her choice'], ['interpreter', 'Spanish'], ['other', 'Exam at two']],
    people: {
      staff: [['minors_counsel', 'S. Rahimi'], ['prosecutor', 'J. Whitcomb'], ['probation_officer', 'D. Moreau'], ['advocate', 'Y. Adeyemi']],
      family: [['parent', 'Lorena, mother']],
    },
  });
  const { case_id: caseId } = who.ward.row;
  const petition = addPetition(stage.ledger, { caseId, kind: '602', filedOn: since, state: 'disposed', sustainedOn: before(stage, 343), disposedOn: before(stage, 322), ending: '5520' });
  addCount(stage.ledger, { petitionId: petition.petition_id, number: 1, charge: { weight: 0, statute: 'PC 484(a)/488', description: 'Petty theft', level: 'misdemeanor' }, offenseOn: before(stage, 362), state: 'admitted', agency: 'Long Beach PD' });
  standing(stage, caseId, [['pending', since], ['ward_home', before(stage, 322)]]);
  restrict(stage, petition.petition_id, { kind: 'probation_terms', words: 'Terms of probation', on: before(stage, 322) });
  nowAt(stage, who.youth.youth_id, { kind: 'home', place: 'Home', from: since });
  const day = stage.week(-5);
  const last = putOn(stage, { who, day, type: 'progress_review', petitionId: petition.petition_id, minutes: 10, mode: 'remote', language: 'es', went: 'heard' });
  ordered(stage, last, { on: day.day, ordinal: 1, words: 'The job form is signed and handed in.', owner_role: 'advocate', due_on: before(stage, 20), state: 'done', done_on: before(stage, 24), note: null });
  ordered(stage, last, { on: day.day, ordinal: 2, words: 'Credits are counted again with last year’s school.', owner_role: 'probation_officer', due_on: before(stage, 7), state: 'partly', done_on: null, note: 'One school has answered' });
  putOn(stage, { who, day: stage.today, type: 'progress_review', petitionId: petition.petition_id, minutes: 10, mode: 'remote', language: 'es', brief: BRIEF });
  return who;
}

const BRIEF = [
  { kind: 'went_well', words: 'On course to graduate in June. Works Saturdays at a bakery.' },
  { kind: 'question', words: 'Is it time to meet every six weeks?' },
  { kind: 'promise', words: 'If your credits are right by winter, we meet less often.' },
  { kind: 'since', subject: 'School', words: '20 of 21 days' },
  { kind: 'since', subject: 'Home', words: 'With her mother' },
  { kind: 'since', subject: 'Officer saw her', words: '4 times' },
  ...positions('Every six weeks', { minors_counsel: 'Yes', probation_officer: 'Yes', prosecutor: 'Submits', advocate: 'Yes, shared with her OK' }),
  { kind: 'safety', words: 'Safety plan on file' },
  { kind: 'ride', words: 'No ride needed: remote' },
  { kind: 'say_aloud', words: 'You built this. We meet again in six weeks.' },
] as const;
