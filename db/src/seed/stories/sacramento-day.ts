import { changeClocks, enterHappenings } from '../clocks.ts';
import { ago } from '../ledger.ts';
import { addCount, addPetition, bornAged } from '../petitions.ts';
import { assertFinding, before, beginStory, nowAt, positions, putOn, restrict, standing, type Stage, type StoryYouth } from './telling.ts';

/** Corazón, 16: one petition before jurisdiction, every count can be reached; the plain case in the second court. */
export function tellCorazon(stage: Stage): StoryYouth {
  const since = before(stage, 21);
  const who = beginStory(stage, {
    since, bornOn: bornAged(stage.ledger, 16, 33), chosenName: 'Corazón', lastName: 'Coldwater', pronouns: 'she/her', spokenTo: 'likes to write answers down',
    goal: 'Get my own room and a dog.', languages: ['en'], fosterPlaced: false, needs: [['support_person', 'Grandfather beside her']],
    people: {
      staff: [['minors_counsel', 'A. Solorio'], ['prosecutor', 'B. Harlan'], ['probation_officer', 'R. Mendiola'], ['advocate', 'G. Whitlow']],
      family: [['caregiver', 'Cecil, grandfather']],
    },
  });
  const petition = addPetition(stage.ledger, { caseId: who.ward.row.case_id, kind: '602', filedOn: since, state: 'pre_jurisdiction', ending: '5108' });
  addCount(stage.ledger, { petitionId: petition.petition_id, number: 1, charge: { weight: 0, statute: 'PC 484(a)/488', description: 'Petty theft', level: 'misdemeanor' }, offenseOn: before(stage, 30), state: 'alleged', agency: 'Sacramento PD' });
  addCount(stage.ledger, { petitionId: petition.petition_id, number: 2, charge: { weight: 0, statute: 'PC 148.9(a)', description: 'False name to an officer', level: 'misdemeanor' }, offenseOn: before(stage, 30), state: 'alleged', agency: 'Sacramento PD' });
  standing(stage, who.ward.row.case_id, [['pending', since]]);
  restrict(stage, petition.petition_id, { kind: 'home_supervision', words: 'Home supervision', on: before(stage, 20) });
  nowAt(stage, who.youth.youth_id, { kind: 'relative', place: 'Home of a grandfather', from: since });
  assertFinding(stage, { petitionId: petition.petition_id, by: 'A. Solorio', on: before(stage, 9), late: false });
  changeClocks(stage.ledger, { caseId: who.ward.row.case_id, petitionId: petition.petition_id }, {
    kind: 'time_waiver', made_on: before(stage, 9), until_on: before(stage, -21), ground: 'consent', reason: 'The defense is heard first; counsel waived time to this day in open court.',
  });
  putOn(stage, { who, day: stage.today, type: 'pre_jurisdiction_defense', petitionId: petition.petition_id, minutes: 25, brief: FINDING_BRIEF });
  return who;
}

/** Emrys, 15: in the Youth Detention Facility, first days. */
export function tellEmrys(stage: Stage): StoryYouth {
  const filedOn = ago(stage.ledger, 2);
  const who = beginStory(stage, {
    since: filedOn, bornOn: bornAged(stage.ledger, 15, 12), chosenName: 'Emrys', lastName: 'Fenwick', pronouns: 'they/them', spokenTo: 'likes short questions',
    goal: 'Draw for a living.', languages: ['en'], fosterPlaced: false, needs: [['break', 'A pause halfway']],
    people: { staff: [['minors_counsel', 'J. Pettigrew'], ['prosecutor', 'B. Harlan'], ['probation_officer', 'E. Castle'], ['advocate', 'O. Tamura']], family: [['parent', 'Latrice, mother']] },
  });
  const petition = addPetition(stage.ledger, { caseId: who.ward.row.case_id, kind: '602', filedOn, state: 'filed', ending: '6240' });
  addCount(stage.ledger, { petitionId: petition.petition_id, number: 1, charge: { weight: 0, statute: 'PC 487(a)', description: 'Grand theft', level: 'wobbler' }, offenseOn: ago(stage.ledger, 3), state: 'alleged', agency: 'Elk Grove PD' });
  standing(stage, who.ward.row.case_id, [['pending', filedOn]]);
  restrict(stage, petition.petition_id, { kind: 'detention', words: 'Detained pending hearing', on: ago(stage.ledger, 1) });
  nowAt(stage, who.youth.youth_id, { kind: 'juvenile_hall', place: 'Youth Detention Facility', from: ago(stage.ledger, 3), petitionId: petition.petition_id });
  const taken = ago(stage.ledger, 3);
  enterHappenings(stage.ledger, { caseId: who.ward.row.case_id, petitionId: petition.petition_id }, [
    ['taken_into_custody', taken, '15:20'], ['brought_to_confinement', taken, '16:45'], ['phone_calls_offered', taken, '17:10'], ['public_defender_told', taken, '17:30'],
    ['petition_served', filedOn],
  ], 'probation_officer');
  putOn(stage, { who, day: stage.today, type: 'detention', petitionId: petition.petition_id, minutes: 18, brief: RELEASE_BRIEF });
  return who;
}

const FINDING_BRIEF = [
  { kind: 'went_well', words: 'At school each day this month.' },
  { kind: 'question', words: 'Is the finding made for both counts?' },
  ...positions('Petition ending 5108', { minors_counsel: 'Dismiss and seal', probation_officer: 'No objection', prosecutor: 'Submits', advocate: 'Not shared' }),
  { kind: 'safety', words: 'Safety plan on file' },
  { kind: 'ride', words: 'Ride: grandfather' },
  { kind: 'say_aloud', words: 'I will tell you each step before I take it.' },
] as const;

const RELEASE_BRIEF = [
  { kind: 'went_well', words: 'Asked for paper and drew the whole weekend.' },
  { kind: 'question', words: 'May they go home today, with which support?' },
  ...positions('Release', { minors_counsel: 'Home today', probation_officer: 'Home, with supervision', prosecutor: 'Submits', advocate: 'Shared: home' }),
  { kind: 'safety', words: 'Safety plan to be made today' },
  { kind: 'ride', words: 'Ride: mother, if released' },
] as const;
