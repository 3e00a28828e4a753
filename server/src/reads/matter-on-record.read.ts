import { listOf } from './sql.ts';

/** How the matter of a hearing `h` stands on record: its petition, or all of its case where it names none. Whatever row security hides adds nothing. */
export const MATTER_ON_RECORD = `(select json_build_object('caseState', mc.state, 'isElsewhere', mc.elsewhere is not null,
  'petitions', ${listOf(
    'mp.state',
    'from app.petition mp where mp.court_id = h.court_id and mp.case_id = h.case_id and mp.petition_id = coalesce(h.petition_id, mp.petition_id)',
    'mp.petition_id',
  )},
  'jurisdictionEnded', exists (select 1 from app.jurisdiction mj where mj.court_id = h.court_id and mj.case_id = h.case_id
    and (mj.petition_id is null or mj.petition_id = coalesce(h.petition_id, mj.petition_id)) and mj.status = 'ended' and mj.from_on <= app.today()))
  from app.legal_case mc where mc.court_id = h.court_id and mc.case_id = h.case_id)`;
