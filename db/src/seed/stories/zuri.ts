import { changeClocks, enterHappenings } from '../clocks.ts';
import { latest } from '@starling/shared/time/local-date';
import { addCount, addPetition, bornAged } from '../petitions.ts';
import type { RowOf } from '../rows.ts';
import { issueWarrant } from '../warrants.ts';
import { aside, assertFinding, before, beginStory, besideIt, nowAt, positions, putOn, restrict, standing, type Stage, type StoryYouth } from './telling.ts';

/** Zuri, 14: two petitions before jurisdiction. One can be reached by the finding as a whole; the other holds an excluded and an undetermined count. */
export function tellZuri(stage: Stage): StoryYouth {
  const since = before(stage, 49);
  const who = beginStory(stage, {
    since, bornOn: bornAged(stage.ledger, 14, 285), chosenName: 'Zuri', lastName: 'Abara', pronouns: 'she/her', spokenTo: 'likes to hear the plan first',
    goal: 'Cut hair in my own shop.', languages: ['en'], fosterPlaced: true,
    needs: [['waiting_place', 'Waits in the small room'], ['support_person', 'Advocate beside her']],
    people: {
      staff: [['minors_counsel', 'P. Lindqvist'], ['prosecutor', 'J. Whitcomb'], ['probation_officer', 'L. Trujillo'], ['social_worker', 'R. Halloran'], ['advocate', 'W. Calloway']],
      family: [['caregiver', 'Cora, aunt']],
    },
  });
  const { case_id: caseId } = who.ward.row;
  besideIt(stage, who.youth.youth_id, { since: before(stage, 410), nextOn: before(stage, -36), people: { staff: [['minors_counsel', 'P. Lindqvist'], ['county_counsel', 'E. Sato'], ['social_worker', 'R. Halloran']], family: [] } });
  standing(stage, caseId, [['pending', since]]);
  nowAt(stage, who.youth.youth_id, { kind: 'relative', place: 'Home of an aunt', from: since });
  const [reached, goesOn] = filePetitions(stage, caseId);
  restrictZuri(stage, reached.petition_id);
  tellEarlierDays(stage, who, reached.petition_id);
  tellWaivers(stage, { caseId, reached: reached.petition_id, goesOn: goesOn.petition_id });
  assertFinding(stage, { petitionId: reached.petition_id, by: 'P. Lindqvist', on: latest(before(stage, 14), goesOn.filed_on), late: false });
  putOn(stage, { who, day: stage.today, type: 'pre_jurisdiction_defense', petitionId: reached.petition_id, minutes: 25, brief: BRIEF });
  putOn(stage, { who, day: stage.week(1), type: 'jurisdiction', petitionId: goesOn.petition_id, minutes: 25 });
  putOn(stage, { who, day: stage.week(2), type: 'jurisdiction', petitionId: reached.petition_id, minutes: 25 });
  return who;
}

function filePetitions({ ledger, ...rest }: Stage, caseId: string): readonly [RowOf['petition'], RowOf['petition']] {
  const stage = { ledger, ...rest };
  const reached = addPetition(ledger, { caseId, kind: '602', filedOn: before(stage, 49), state: 'pre_jurisdiction', ending: '1842' });
  const first = { petitionId: reached.petition_id, offenseOn: before(stage, 53), state: 'alleged', agency: 'Hawthorne PD', reportNumber: `${stage.today.day.slice(2, 4)}-16202` } as const;
  addCount(ledger, { ...first, number: 1, charge: { weight: 0, statute: 'PC 459/460(b)', description: 'Burglary, second degree', level: 'felony' } });
  addCount(ledger, { ...first, number: 2, charge: { weight: 0, statute: 'PC 148.9(a)', description: 'False name to an officer', level: 'misdemeanor' } });
  const goesOn = addPetition(ledger, { caseId, kind: '602', filedOn: before(stage, 18), state: 'pre_jurisdiction', ending: '2207' });
  const second = { petitionId: goesOn.petition_id, offenseOn: before(stage, 22), state: 'alleged', agency: 'LASD Compton' } as const;
  addCount(ledger, { ...second, number: 1, charge: { weight: 0, statute: 'PC 211', description: 'Robbery', level: 'felony', violentItem: 9, serious707bItem: 3 } });
  addCount(ledger, { ...second, number: 2, charge: { weight: 0, statute: 'PC 245(a)(4)', description: 'Assault, force likely', level: 'felony', serious707bItem: 14, enhancement: 'PC 12022.7(a)' } });
  return [reached, goesOn];
}

function restrictZuri(stage: Stage, petitionId: string): void {
  const on = before(stage, 48);
  restrict(stage, petitionId, { kind: 'electronic_monitoring', words: 'Electronic monitoring', on });
  restrict(stage, petitionId, { kind: 'curfew', words: 'Home by eight in the evening', on });
  restrict(stage, petitionId, { kind: 'search_terms', words: 'Search terms', on });
}

/** The days that the law sets were kept: the joint assessment heard, the jurisdiction hearing continued for good cause before day 30. */
function tellEarlierDays(stage: Stage, who: StoryYouth, petitionId: string): void {
  putOn(stage, { who, day: stage.week(-6), type: 'arraignment', petitionId, minutes: 15, went: 'heard' });
  const kept = aside(stage, 'the days that were kept for Zuri');
  putOn(kept, { who, day: stage.week(-5), type: 'joint_assessment', petitionId, minutes: 5, went: 'heard' });
  putOn(kept, { who, day: stage.week(-4), type: 'jurisdiction', petitionId, minutes: 5, went: 'continued', goodCause: 'A witness of the defense is in the hospital until next month.' });
  const missed = stage.week(-3);
  putOn(stage, { who, day: missed, type: 'pretrial', petitionId, minutes: 15, went: 'away' });
  issueWarrant(stage.ledger, { caseId: who.ward.row.case_id, petitionId, kind: 'bench', issuedOn: missed.day, heldUntil: null });
}

/** The monitor was looked at again; time was waived on the second petition, and the waiver taken back when she was home again. */
function tellWaivers(stage: Stage, of: { readonly caseId: string; readonly reached: string; readonly goesOn: string }): void {
  const { ledger } = stage;
  const { caseId } = of;
  enterHappenings(ledger, { caseId, petitionId: of.reached }, [['monitoring_reviewed', stage.week(-4).day]]);
  const goesOn = { caseId, petitionId: of.goesOn };
  changeClocks(ledger, goesOn, { kind: 'time_waiver', made_on: before(stage, 13), ground: 'consent', reason: 'Counsel waived time while Zuri was away.' });
  changeClocks(ledger, goesOn, { kind: 'waiver_withdrawn', made_on: before(stage, 8), ground: 'consent', reason: 'Zuri is home and asks for her day.' });
  enterHappenings(ledger, goesOn, [['notice_served', before(stage, 7)]]);
}

const BRIEF = [
  { kind: 'went_well', words: 'Came back on her own and called her advocate first. At school each day since.' },
  { kind: 'question', words: 'Is the finding made for the petition ending 1842, count by count?' },
  { kind: 'promise', words: 'When you come back, we begin with what you need.' },
  { kind: 'since', subject: 'School', words: '7 of 8 days' },
  { kind: 'since', subject: 'Home', words: 'With her aunt' },
  { kind: 'since', subject: 'Health referral', words: 'Set for next week' },
  { kind: 'since', subject: 'Officer saw her', words: '3 times' },
  ...positions('Petition ending 1842', { minors_counsel: 'Dismiss and seal', probation_officer: 'No objection', social_worker: 'No objection', prosecutor: 'Submits', advocate: 'Not shared' }),
  ...positions('Petition ending 2207', { minors_counsel: 'Set it over', probation_officer: 'Set as planned', social_worker: 'No position', prosecutor: 'Set as planned', advocate: 'Not shared' }),
  { kind: 'safety', words: 'Safety plan on file, read again last week' },
  { kind: 'ride', words: 'Ride: W. Calloway, small door' },
  { kind: 'say_aloud', words: 'You came back and you came here. What questions do you have?' },
] as const;
