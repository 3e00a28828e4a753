import { instant, listOf } from './sql.ts';

/** A draft `d`, as the API's Draft. */
export const DRAFT = `json_build_object('part', d.part, 'contentJson', d.content::text, 'basedOnVersion', d.based_on_version, 'savedAt', ${instant('d.saved_at')})`;

/** This person's drafts at a hearing `h`; row security hides everybody else's. */
export const DRAFTS_OF_HEARING = listOf(
  DRAFT,
  'from app.draft d where d.court_id = h.court_id and d.hearing_id = h.hearing_id and d.account_id = (select app.actor())',
  'd.part',
);
