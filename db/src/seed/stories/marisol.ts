import { enterHappenings } from '../clocks.ts';
import { addCount, addPetition, bornAged } from '../petitions.ts';
import { add } from '../ledger.ts';
import { ago } from '../ledger.ts';
import { before, beginStory, besideIt, nowAt, ordered, positions, putOn, restrict, standing, type Stage, type StoryYouth } from './telling.ts';

/** Marisol, 16: a progress review with everything a judge asks for: last orders, positions that differ in one place, a promise to keep. */
export function tellMarisol(stage: Stage): StoryYouth {
  const since = before(stage, 300);
  const who = beginStory(stage, {
    since, bornOn: bornAged(stage.ledger, 16, 140), chosenName: 'Marisol', lastName: 'Trujeque', pronouns: 'she/her', spokenTo: 'likes to answer for herself, slow pace',
    goal: 'Finish eleventh grade and get my food handler card.', languages: ['en', 'es'], fosterPlaced: true,
    needs: [['interpreter', 'Spanish for grandmother, J. Ibarra sworn'], ['support_person', 'Aunt beside her'], ['not_aloud', '1 thing not to say aloud'], ['transport', 'Ride: L. Trujillo, east door']],
    people: {
      staff: [['minors_counsel', 'P. Lindqvist'], ['prosecutor', 'J. Whitcomb'], ['probation_officer', 'L. Trujillo'], ['social_worker', 'R. Halloran'], ['advocate', 'W. Calloway'], ['county_counsel', 'E. Sato']],
      family: [['caregiver', 'Rosa, grandmother']],
    },
  });
  const { case_id: caseId } = who.ward.row;
  besideIt(stage, who.youth.youth_id, { since: before(stage, 520), nextOn: before(stage, -36), people: { staff: [['minors_counsel', 'P. Lindqvist'], ['county_counsel', 'E. Sato'], ['social_worker', 'R. Halloran']], family: [] } });
  const petition = addPetition(stage.ledger, { caseId, kind: '602', filedOn: since, state: 'disposed', sustainedOn: before(stage, 286), disposedOn: before(stage, 266), ending: '3316' });
  addCount(stage.ledger, { petitionId: petition.petition_id, number: 1, charge: { weight: 0, statute: 'PC 459.5', description: 'Shoplifting', level: 'misdemeanor' }, offenseOn: before(stage, 305), state: 'admitted', agency: 'Hawthorne PD' });
  standing(stage, caseId, [['pending', since], ['dual', before(stage, 266)]]);
  restrict(stage, petition.petition_id, { kind: 'probation_terms', words: 'Terms of probation, twelve months', on: before(stage, 266) });
  nowAt(stage, who.youth.youth_id, { kind: 'relative', place: 'Home of an aunt', from: before(stage, 266), until: before(stage, 41) });
  nowAt(stage, who.youth.youth_id, { kind: 'group_home', place: 'Marigold House', from: before(stage, 41) });
  tellLastHearing(stage, who, petition.petition_id);
  const placed = { caseId, petitionId: petition.petition_id };
  enterHappenings(stage.ledger, placed, [['removed_from_home', before(stage, 41)], ['case_plan_filed', before(stage, 38)], ['placement_review_asked', before(stage, 37)], ['placement_report_served', before(stage, 9)]], 'probation_officer');
  enterHappenings(stage.ledger, placed, [['placement_review_set', before(stage, 34)]]);
  putOn(stage, { who, day: stage.today, type: 'progress_review', petitionId: petition.petition_id, minutes: 12, language: 'es', brief: BRIEF });
  return who;
}

function tellLastHearing(stage: Stage, who: StoryYouth, petitionId: string): void {
  const day = stage.week(-4);
  const hearing = putOn(stage, { who, day, type: 'placement_review_15_day', petitionId, minutes: 15, language: 'es', went: 'heard' });
  const none = { done_on: null, note: null };
  ordered(stage, hearing, { ...none, on: day.day, ordinal: 1, words: 'Probation visits and assesses the grandmother’s home.', owner_role: 'probation_officer', due_on: before(stage, 8), state: 'done', done_on: before(stage, 11), note: 'Approved' });
  ordered(stage, hearing, { ...none, on: day.day, ordinal: 2, words: 'School records go to the education advocate.', owner_role: 'probation_officer', due_on: before(stage, 14), state: 'not_done' });
  ordered(stage, hearing, { ...none, on: day.day, ordinal: 3, words: 'Sunday call with her brother.', owner_role: 'caregiver', due_on: before(stage, 2), state: 'partly', note: '3 of 4' });
}

/** Marisol and another youth of the story are kept apart, level 2: the screen shows a door, never a person. */
export function keepApartFrom(stage: Stage, one: StoryYouth, other: StoryYouth): void {
  const pair = add(stage.ledger, 'keep_apart', {
    keep_apart_id: stage.ledger.newId(ago(stage.ledger, 60)), youth_id: one.youth.youth_id, other_youth_id: other.youth.youth_id, level: 2, until: null,
  });
  add(stage.ledger, 'keep_apart_reason', { keep_apart_id: pair.keep_apart_id, reason_code: 'unspecified' });
}

const BRIEF = [
  { kind: 'went_well', words: 'Fifteen credits this term, algebra passed. Came to all four counseling visits she asked for.' },
  { kind: 'question', words: 'May she spend weekends with her grandmother?' },
  { kind: 'promise', words: 'I will have an answer about your grandmother’s house.' },
  { kind: 'since', subject: 'School', words: '18 of 19 days' },
  { kind: 'since', subject: 'Home', words: 'Same home' },
  { kind: 'since', subject: 'Health referral', words: 'Done' },
  { kind: 'since', subject: 'Officer saw her', words: '5 times' },
  { kind: 'since', subject: 'Away', words: 'Not away' },
  ...positions('Weekends', { minors_counsel: 'Yes, now', probation_officer: 'Yes, now', social_worker: 'Days first', prosecutor: 'No position', advocate: 'Yes, shared with her OK' }),
  ...positions('Placement', { minors_counsel: 'Stay', probation_officer: 'Stay', social_worker: 'Stay', prosecutor: 'Submits', advocate: 'Not shared' }),
  ...positions('Next review', { minors_counsel: '5 weeks', probation_officer: '4 weeks', social_worker: '6 weeks', prosecutor: 'Submits', advocate: 'Not shared' }),
  { kind: 'safety', words: 'Safety plan, brought up to date last month' },
  { kind: 'ride', words: 'Ride: L. Trujillo, 12:15, east door' },
  { kind: 'say_aloud', words: 'Weekends at your grandmother’s start this Friday. I will see you again soon.' },
] as const;
