import { instant, listOf } from './sql.ts';

/** Somebody `a` who is let into the room, as the API's AdmittedPerson. */
export const ADMITTED = `json_build_object('admittedId', a.admitted_id, 'name', a.name, 'role', a.role, 'reason', a.reason, 'judgeAgreed', a.judge_agreed,
  'youthTold', a.youth_told, 'admittedAt', ${instant('a.admitted_at')}, 'leftAt', ${instant('a.left_at')}, 'version', a.version)`;

/** Everybody who is let in at a hearing `h`. */
export const ADMITTED_OF_HEARING = listOf(
  ADMITTED,
  'from app.admitted_person a where a.court_id = h.court_id and a.hearing_id = h.hearing_id',
  'a.admitted_id',
);
