import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asRoot, rootOf } from '@starling/db/roles';
import { secretsOf } from '@starling/db/secrets';

/** Everything one petition's finding has left in the record, as one comparable text: how many rows in which state, and each kind of event. */
export type Effects = string;

/** No policy binds the superuser: a rig must see what is sealed. */
const EFFECTS = `
  select p.petition_id as petition, jsonb_build_object(
    'petition', p.state, 'isSealed', p.sealed_in is not null, 'caseIsSealed', (select c.sealed_in is not null from app.legal_case c where c.court_id = p.court_id and c.case_id = p.case_id),
    'findings', (select jsonb_agg(f.state) from app.finding f where f.court_id = p.court_id and f.petition_id = p.petition_id),
    'answers', (select count(*) from app.finding_answer a join app.finding f on f.court_id = a.court_id and f.finding_id = a.finding_id where f.court_id = p.court_id and f.petition_id = p.petition_id),
    'dismissals', (select jsonb_agg(d.state) from app.dismissal_order d where d.court_id = p.court_id and d.petition_id = p.petition_id),
    'orders', (select jsonb_agg(o.state) from app.sealing_order o where o.court_id = p.court_id and o.petition_id = p.petition_id),
    'holders', (select jsonb_agg(t.kind order by t.kind) from app.holder_task t join app.sealing_order o on o.court_id = t.court_id and o.sealing_order_id = t.sealing_order_id
      where o.court_id = p.court_id and o.petition_id = p.petition_id),
    'warrants', (select jsonb_agg(w.state) from app.warrant w where w.court_id = p.court_id and w.petition_id = p.petition_id),
    'restrictions', (select jsonb_agg(r.state) from app.restriction r where r.court_id = p.court_id and r.petition_id = p.petition_id),
    'hearings', (select jsonb_agg(h.state order by h.type) from app.hearing h where h.court_id = p.court_id and h.petition_id = p.petition_id),
    'notices', (select jsonb_agg(n.kind || ' ' || n.recipient order by n.kind, n.recipient) from app.notice n where n.court_id = p.court_id and n.petition_id = p.petition_id),
    'papers', (select jsonb_agg(d.kind || ' ' || d.language order by d.kind, d.language) from app.document d join app.document_body b on b.court_id = d.court_id and b.document_id = d.document_id
      where d.court_id = p.court_id and d.petition_id = p.petition_id),
    'events', (select jsonb_object_agg(e.kind, e.times) from (select e.kind, count(*) as times from app.event e
      where e.court_id = p.court_id and e.petition_id = p.petition_id and e.kind <> 'DocumentMade' group by e.kind) e))::text as effects
  from app.petition p`;

/** By hand, beside the trigger that keeps the count: the minutes of a session's live hearings. */
const DIFFERENT_MINUTES = `
  select s.session_id, s.minutes_set, sum.live from app.court_session s, lateral (
    select coalesce(sum(h.minutes), 0) as live from app.hearing h
    left join app.petition p on p.court_id = h.court_id and p.petition_id = h.petition_id
    join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
    where h.court_id = s.court_id and h.session_id = s.session_id and h.state in ('set', 'checked_in', 'in_hand', 'second_call', 'heard')
      and p.sealed_in is null and c.sealed_in is null) sum
  where s.court_id = $1 and s.minutes_set <> sum.live`;

const NOT_MADE_ONCE = `
  select d.document_id, d.state, made.times from app.document d, lateral (
    select count(*) as times from app.event e where e.court_id = d.court_id and e.subject_id = d.document_id and e.kind = 'DocumentMade') made
  where d.court_id = $1 and (d.state <> 'made' or made.times <> 1 or d.hash is null
    or not exists (select 1 from app.document_body b where b.court_id = d.court_id and b.document_id = d.document_id and b.hash = d.hash and encode(sha256(b.bytes), 'hex') = b.hash))`;

async function look<T>(home: string, sql: string, params: readonly string[]): Promise<readonly T[]> {
  const root = rootOf(readFileSync(join(home, 'socket-folder'), 'utf8').trim(), secretsOf(home).root);
  const rows: T[] = [];
  await asRoot(root, async (client) => {
    const answer = await client.query(sql, [...params]);
    rows.push(...(answer.rows as T[])); // parse border: each statement above shapes its rows
  });
  return rows;
}

interface EffectsRow {
  readonly petition: string;
  readonly effects: Effects;
}

/** The effects of every petition of the court, by petition. */
export async function everyEffect(home: string, courtId: string): Promise<ReadonlyMap<string, Effects>> {
  const rows = await look<EffectsRow>(home, `${EFFECTS} where p.court_id = $1`, [courtId]);
  return new Map(rows.map(({ petition, effects }) => [petition, effects]));
}

/** The effects on one petition. */
export async function stateOf(home: string, petitionId: string): Promise<Effects> {
  const [row] = await look<EffectsRow>(home, `${EFFECTS} where p.petition_id = $1`, [petitionId]);
  if (row === undefined) throw new Error('The petition is not in the record.');
  return row.effects;
}

/** Sessions whose kept count is not the sum of their live hearings. */
export const minutesThatDiffer = (home: string, courtId: string) => look(home, DIFFERENT_MINUTES, [courtId]);

/** How many papers wait to be made. */
export async function papersLeft(home: string, courtId: string): Promise<number> {
  const [row] = await look<{ readonly left: number }>(
    home,
    `select count(*)::int as left from app.document where court_id = $1 and state = 'queued'`,
    [courtId],
  );
  return row?.left ?? 0;
}

/** Papers that were not made, were made twice, or do not hold the bytes that their hash names. */
export const papersNotMadeOnce = (home: string, courtId: string) => look(home, NOT_MADE_ONCE, [courtId]);
