import { enterHappenings } from '../clocks.ts';
import { addCount, addPetition, bornAged } from '../petitions.ts';
import { before, beginStory, besideIt, nowAt, ordered, positions, putOn, restrict, standing, type Stage, type StoryYouth } from './telling.ts';

/** Imani, 17: foster-placed and in both courts; today six months in the same home are looked at. Whom she is kept apart from is told before her day is set. */
export function tellImani(stage: Stage, keptApart: (who: StoryYouth) => void): StoryYouth {
  const since = before(stage, 230);
  const who = beginStory(stage, {
    since, bornOn: bornAged(stage.ledger, 17, 90), chosenName: 'Imani', lastName: 'Brightwater', pronouns: 'she/her', spokenTo: 'likes to hear the plan first',
    goal: 'Be a nurse like my aunt.', languages: ['en'], fosterPlaced: true, needs: [['transport', 'Ride both ways'], ['other', 'Out of school at 2:30']],
    people: {
      staff: [['minors_counsel', 'P. Lindqvist'], ['prosecutor', 'J. Whitcomb'], ['probation_officer', 'L. Trujillo'], ['social_worker', 'G. Nakashima'], ['advocate', 'W. Calloway']],
      family: [['caregiver', 'Thelma, foster mother']],
    },
  });
  const { case_id: caseId } = who.ward.row;
  besideIt(stage, who.youth.youth_id, { since: before(stage, 900), nextOn: before(stage, -20), people: { staff: [['minors_counsel', 'P. Lindqvist'], ['county_counsel', 'E. Sato'], ['social_worker', 'G. Nakashima']], family: [] } });
  const petition = addPetition(stage.ledger, { caseId, kind: '602', filedOn: since, state: 'disposed', sustainedOn: before(stage, 217), disposedOn: before(stage, 200), ending: '2958' });
  addCount(stage.ledger, { petitionId: petition.petition_id, number: 1, charge: { weight: 0, statute: 'PC 594(a)', description: 'Damage to property', level: 'misdemeanor' }, offenseOn: before(stage, 236), state: 'admitted', agency: 'Hawthorne PD' });
  standing(stage, caseId, [['pending', since], ['ward_placement', before(stage, 200)]]);
  restrict(stage, petition.petition_id, { kind: 'probation_terms', words: 'Terms of probation', on: before(stage, 200) });
  nowAt(stage, who.youth.youth_id, { kind: 'group_home', place: 'Harbor Cottage', from: before(stage, 200), until: before(stage, 182) });
  nowAt(stage, who.youth.youth_id, { kind: 'relative', place: 'Foster home', from: before(stage, 182) });
  const day = stage.week(-4);
  const last = putOn(stage, { who, day, type: 'progress_review', petitionId: petition.petition_id, minutes: 10, went: 'heard' });
  ordered(stage, last, { on: day.day, ordinal: 1, words: 'Sibling visits take place twice a month.', owner_role: 'social_worker', due_on: before(stage, 3), state: 'done', done_on: before(stage, 6), note: null });
  ordered(stage, last, { on: day.day, ordinal: 2, words: 'The birth certificate and the identity card are asked for.', owner_role: 'social_worker', due_on: before(stage, 5), state: 'not_done', done_on: null, note: null });
  tellPlacement(stage, { caseId, petitionId: petition.petition_id });
  keptApart(who);
  putOn(stage, { who, day: stage.today, type: 'placement_review_6_month', petitionId: petition.petition_id, minutes: 15, brief: BRIEF });
  return who;
}

/** The removal, the plan, and the notice and the report for today's review: each in its time. */
function tellPlacement(stage: Stage, of: { readonly caseId: string; readonly petitionId: string }): void {
  enterHappenings(stage.ledger, of, [['removed_from_home', before(stage, 202)], ['case_plan_filed', before(stage, 201)], ['review_report_filed', before(stage, 13)]], 'probation_officer');
  enterHappenings(stage.ledger, of, [['notice_served', before(stage, 20)]]);
}

const BRIEF = [
  { kind: 'went_well', words: 'Six months in the same home. First-aid course passed.' },
  { kind: 'question', words: 'Is this still the right place to live, and what comes at eighteen?' },
  { kind: 'promise', words: 'I will ask about your papers myself.' },
  { kind: 'since', subject: 'School', words: '17 of 18 days' },
  { kind: 'since', subject: 'Home', words: 'Same home' },
  ...positions('Placement', { minors_counsel: 'Stay', probation_officer: 'Stay', social_worker: 'Stay', prosecutor: 'Submits', advocate: 'Not shared' }),
  { kind: 'safety', words: 'Safety plan on file, read again this month' },
  { kind: 'ride', words: 'Ride: W. Calloway, at noon' },
  { kind: 'say_aloud', words: 'You stay where you are. I will ask about your papers.' },
] as const;
