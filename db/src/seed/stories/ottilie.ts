import { enterHappenings } from '../clocks.ts';
import { ago } from '../ledger.ts';
import { addCount, addPetition, bornAged } from '../petitions.ts';
import type { RowOf } from '../rows.ts';
import { before, beginStory, besideIt, nowAt, restrict, standing, type Stage, type StoryYouth } from './telling.ts';

/**
 * Ottilie, 14: in both courts, and three days ago she moved to a treatment home, so the clocks of a new placement begin and its review waits for a
 * date. Everything was in time but one paper: the other court was not told of the joint recommendations.
 */
export function tellOttilie(stage: Stage): StoryYouth {
  const { ledger } = stage;
  const since = before(stage, 62);
  const who = beginStory(stage, {
    since, bornOn: bornAged(ledger, 14, 118), chosenName: 'Ottilie', lastName: 'Marchetti', pronouns: 'she/her', spokenTo: 'likes to hear what comes next',
    goal: 'Play the trumpet in a band.', languages: ['en'], fosterPlaced: true, needs: [['transport', 'Ride both ways']],
    people: {
      staff: [['minors_counsel', 'S. Rahimi'], ['prosecutor', 'J. Whitcomb'], ['probation_officer', 'D. Moreau'], ['social_worker', 'G. Nakashima'], ['advocate', 'Y. Adeyemi']],
      family: [['parent', 'Silvia, mother']],
    },
  });
  const { case_id: caseId } = who.ward.row;
  const petition = addPetition(ledger, { caseId, kind: '602', filedOn: since, state: 'disposed', sustainedOn: before(stage, 50), disposedOn: before(stage, 28), ending: '8136' });
  addCount(ledger, { petitionId: petition.petition_id, number: 1, charge: { weight: 0, statute: 'PC 148.9(a)', description: 'False name to an officer', level: 'misdemeanor' }, offenseOn: before(stage, 65), state: 'admitted', agency: 'Hawthorne PD' });
  standing(stage, caseId, [['pending', since], ['dual', before(stage, 28)]]);
  restrict(stage, petition.petition_id, { kind: 'probation_terms', words: 'Terms of probation', on: before(stage, 28) });
  nowAt(stage, who.youth.youth_id, { kind: 'relative', place: 'Home of an uncle', from: before(stage, 77), until: ago(ledger, 3) });
  nowAt(stage, who.youth.youth_id, { kind: 'group_home', place: 'Lantern House', from: ago(ledger, 3) });
  enterHappenings(ledger, { caseId, petitionId: petition.petition_id }, [['dual_status_noticed', before(stage, 61)], ['joint_recommendations_presented', before(stage, 52)]]);
  enterHappenings(ledger, { caseId, petitionId: petition.petition_id }, [['removed_from_home', before(stage, 77)], ['case_plan_filed', before(stage, 26)]], 'probation_officer');
  tellDependency(stage, who.youth.youth_id);
  return who;
}

/** Eleven weeks in the other court: removal, petition, jurisdiction and disposition, each inside its time; the reviews come from here. */
function tellDependency(stage: Stage, youthId: string): RowOf['legal_case'] {
  const { ledger } = stage;
  const filedOn = before(stage, 75);
  const people = { staff: [['minors_counsel', 'S. Rahimi'], ['county_counsel', 'E. Sato'], ['social_worker', 'G. Nakashima']], family: [['parent', 'Silvia, mother']] } as const;
  const dependency = besideIt(stage, youthId, { since: filedOn, nextOn: before(stage, -110), people });
  const petition = addPetition(ledger, { caseId: dependency.case_id, kind: '300', filedOn, state: 'disposed', sustainedOn: before(stage, 60), disposedOn: before(stage, 49), ending: '0417' });
  const of = { caseId: dependency.case_id, petitionId: petition.petition_id };
  const removedOn = before(stage, 77);
  enterHappenings(ledger, of, [['taken_into_custody', removedOn, '10:25'], ['removed_from_home', removedOn], ['child_delivered', removedOn], ['case_plan_filed', before(stage, 51)]], 'social_worker');
  enterHappenings(ledger, of, [['notice_served', before(stage, 71)]]);
  return dependency;
}
