import type { ChargedCount } from '@starling/shared/law/charged-count';
import type { CourtSettings } from '@starling/shared/law/court-settings';
import { gateOf } from '@starling/shared/law/us-ca/pen-667-5-c';
import { PETITION_STATE } from '@starling/shared/vocabulary/petition';
import type { PetitionState } from '@starling/shared/vocabulary/petition';
import { GATE } from '../graphql/types/petition.types.ts';
import type { CountLevel, Finding, Gate, Petition, PetitionCount } from '../graphql/types/petition.types.ts';
import { listOf } from './sql.ts';

const ENHANCEMENTS = listOf(
  `json_build_object('enhancementId', e.enhancement_id, 'code', e.code, 'state', e.state)`,
  'from app.enhancement e where e.court_id = n.court_id and e.count_id = n.count_id',
  'e.code, e.enhancement_id',
);

/** The answers saved for a count under the latest finding on its petition; null where either may not be seen. */
const ANSWERS = `(
  select json_build_object('victim', fa.victim, 'coerced', fa.coerced, 'directResult', fa.direct_result, 'fear', fa.fear, 'juvenileFinding', fa.juvenile_finding)
  from app.finding_answer fa join app.finding f on f.court_id = fa.court_id and f.finding_id = fa.finding_id
  where fa.court_id = n.court_id and fa.count_id = n.count_id order by f.asserted_on desc, f.finding_id desc limit 1)`;

const COUNTS = listOf(
  `json_build_object('countId', n.count_id, 'number', n.number, 'statute', n.statute, 'description', n.description, 'level', n.level, 'offenseOn', n.offense_on,
    'agency', n.agency, 'reportNumber', n.report_number, 'state', n.state, 'serious707bItem', n.serious_707b_item, 'enhancements', ${ENHANCEMENTS}, 'answers', ${ANSWERS})`,
  'from app.petition_count n where n.court_id = p.court_id and n.petition_id = p.petition_id',
  'n.number',
);

/** The latest finding `f` on a petition `p`, as the API's Finding. */
const FINDING = `(
  select json_build_object('findingId', f.finding_id, 'basis', f.basis, 'initiator', f.initiator, 'state', f.state, 'assertedOn', f.asserted_on,
    'assertedBy', (select a.name from app.account a where a.court_id = f.court_id and a.account_id = f.asserted_by), 'timeliness', f.timeliness,
    'evidenceKinds', f.evidence_kinds, 'privilegeClaimed', f.privilege_claimed, 'version', f.version)
  from app.finding f where f.court_id = p.court_id and f.petition_id = p.petition_id order by f.asserted_on desc, f.finding_id desc limit 1)`;

/** A petition `p` with its counts and finding, before the law has looked at it: judgePetition does. */
export const PETITION = `json_build_object('petitionId', p.petition_id, 'caseId', p.case_id, 'kind', p.kind, 'ending', p.ending, 'filedOn', p.filed_on,
  'state', p.state, 'version', p.version, 'counts', ${COUNTS}, 'finding', ${FINDING})`;

/** A petition `p` in one line, its states still as keys. */
export const PETITION_LINE = `json_build_object('petitionId', p.petition_id, 'kind', p.kind, 'ending', p.ending, 'filedOn', p.filed_on, 'state', p.state, 'version', p.version,
  'counts', (select count(*) from app.petition_count n where n.court_id = p.court_id and n.petition_id = p.petition_id),
  'findingState', (select f.state from app.finding f where f.court_id = p.court_id and f.petition_id = p.petition_id order by f.asserted_on desc, f.finding_id desc limit 1),
  'nextOn', (select min(ns.held_on) from app.hearing nh join app.court_session ns on ns.court_id = nh.court_id and ns.session_id = nh.session_id
    where nh.court_id = p.court_id and nh.petition_id = p.petition_id and nh.state = 'set' and ns.held_on > app.today()))`;

/** A count as the statement answers it. */
export interface CountFromSql extends Omit<PetitionCount, 'level' | 'gate' | 'gateItem' | 'gateWords' | 'gateCites'> {
  readonly level: ChargedCount['level'];
  readonly state: ChargedCount['state'];
  readonly enhancements: readonly (PetitionCount['enhancements'][number] & ChargedCount['enhancements'][number])[];
}

/** A petition as the statement answers it. */
export interface PetitionFromSql extends Omit<Petition, 'stateWords' | 'counts'> {
  readonly state: PetitionState;
  readonly counts: readonly CountFromSql[];
  readonly finding: Finding | null;
}

/** Adds what follows from the law: the words of the state, and the gate of every count under this court's settings. */
export function judgePetition(petition: PetitionFromSql, settings: CourtSettings): Petition {
  return { ...petition, stateWords: PETITION_STATE[petition.state], counts: petition.counts.map((count) => judgeCount(count, settings)) };
}

function judgeCount(count: CountFromSql, settings: CourtSettings): PetitionCount {
  const { gate, item, words, cites } = gateOf(count, settings);
  return { ...count, level: levelName(count.level), gate: gateName(gate), gateItem: item, gateWords: words, gateCites: cites };
}

const gateName = (gate: 'eligible' | 'excluded' | 'undetermined'): Gate => GATE[gate.toUpperCase() as Gate];
const levelName = (level: ChargedCount['level']): CountLevel => level.toUpperCase() as CountLevel;
