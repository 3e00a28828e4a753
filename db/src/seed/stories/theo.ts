import { enterHappenings } from '../clocks.ts';
import { ago } from '../ledger.ts';
import { addCount, addPetition, bornAged } from '../petitions.ts';
import { beginStory, nowAt, positions, putOn, restrict, standing, type Stage, type StoryYouth } from './telling.ts';

/** Theo, 15: in custody, his aunt with him; the hall serves lunch at noon, so he should not wait long. */
export function tellTheo(stage: Stage): StoryYouth {
  const filedOn = ago(stage.ledger, 3);
  const who = beginStory(stage, {
    since: filedOn, bornOn: bornAged(stage.ledger, 15, 61), chosenName: 'Theo', lastName: 'Okonjo', pronouns: 'he/him', spokenTo: 'likes short questions',
    goal: 'Get back on the soccer team.', languages: ['en'], fosterPlaced: false,
    needs: [['support_person', 'Aunt with him'], ['break', 'Lunch at the hall is at noon']],
    people: {
      staff: [['minors_counsel', 'N. Okafor'], ['prosecutor', 'J. Whitcomb'], ['probation_officer', 'C. Abernethy'], ['advocate', 'I. Benavides']],
      family: [['caregiver', 'Ida, aunt']],
    },
  });
  const petition = addPetition(stage.ledger, { caseId: who.ward.row.case_id, kind: '602', filedOn, state: 'filed', ending: '4471' });
  addCount(stage.ledger, { petitionId: petition.petition_id, number: 1, charge: { weight: 0, statute: 'VC 10851(a)', description: 'Vehicle taking', level: 'wobbler' }, offenseOn: ago(stage.ledger, 4), state: 'alleged', agency: 'Inglewood PD' });
  standing(stage, who.ward.row.case_id, [['pending', filedOn]]);
  restrict(stage, petition.petition_id, { kind: 'detention', words: 'Detained pending hearing', on: ago(stage.ledger, 2) });
  nowAt(stage, who.youth.youth_id, { kind: 'juvenile_hall', place: 'Juvenile hall', from: ago(stage.ledger, 4), petitionId: petition.petition_id });
  tellCustody(stage, { caseId: who.ward.row.case_id, petitionId: petition.petition_id });
  putOn(stage, { who, day: stage.today, type: 'detention', petitionId: petition.petition_id, minutes: 15, brief: BRIEF });
  return who;
}

/** The first evening by the hour: the calls were offered, and counsel was told, inside the hours that the law gives. */
function tellCustody({ ledger }: Stage, of: { readonly caseId: string; readonly petitionId: string }): void {
  const evening = ago(ledger, 4);
  enterHappenings(ledger, of, [
    ['taken_into_custody', evening, '17:40'], ['brought_to_confinement', evening, '19:05'], ['phone_calls_offered', evening, '19:30'], ['public_defender_told', evening, '20:15'],
    ['petition_served', ago(ledger, 3)],
  ], 'probation_officer');
}

const BRIEF = [
  { kind: 'went_well', words: 'Went to class in the hall each day and asked for his books.' },
  { kind: 'question', words: 'May he go home with his aunt today, with which support?' },
  { kind: 'since', subject: 'School', words: 'Enrolled; teacher wrote a note' },
  { kind: 'since', subject: 'Home', words: 'Aunt’s home visited, a room is ready' },
  ...positions('Release', { minors_counsel: 'Home today', probation_officer: 'Home, with supervision', prosecutor: 'Submits', advocate: 'Shared: home' }),
  { kind: 'safety', words: 'Safety plan to be made today' },
  { kind: 'ride', words: 'Ride: aunt, if released' },
  { kind: 'say_aloud', words: 'I heard you want to be home. Here is what I decided and why.' },
] as const;
