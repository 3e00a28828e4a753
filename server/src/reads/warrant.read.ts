import { instant } from './sql.ts';

/** A warrant `w`, as the API's WarrantLine. */
export const WARRANT_LINE = `json_build_object('warrantId', w.warrant_id, 'kind', w.kind, 'state', w.state, 'issuedOn', w.issued_on,
  'recalledAt', ${instant('w.recalled_at')}, 'recallConfirmedAt', ${instant('w.recall_confirmed_at')}, 'recallConfirmedBy', w.recall_confirmed_by, 'version', w.version)`;
