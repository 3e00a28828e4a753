import type { Scope } from '@starling/db/scope';
import { isKeepApartLevel, KEEP_APART_LEVEL, KEEP_APART_REASON } from '@starling/shared/vocabulary/keep-apart';
import type { KeepApartLine, OutsidePersonDay } from '../graphql/types/keep-apart.types.ts';
import { listOf } from './sql.ts';

// Whom a youth is kept apart from, as a screen may show it: levels and days, never a name. The reason comes out for the judge alone, because the database gives it to nobody else.

const APART = listOf(
  `json_build_object('keepApartId', a.keep_apart_id, 'level', a.level, 'setOn', a.set_on, 'until', a.until, 'reviewedOn', a.reviewed_on, 'isOutside', a.is_outside,
    'token', (select o.token from app.keep_apart k join app.outside_person o on o.court_id = k.court_id and o.outside_person_id = k.outside_person_id
      where k.court_id = y.court_id and k.keep_apart_id = a.keep_apart_id),
    'reasonCode', r.reason_code, 'reason', r.words, 'version', a.version)`,
  `from app.apart_levels(y.youth_id) a
    left join app.keep_apart_reason r on r.court_id = y.court_id and r.keep_apart_id = a.keep_apart_id`,
  'a.level desc, a.keep_apart_id',
);

const DAYS = listOf(
  `json_build_object('outsidePersonDayId', d.outside_person_day_id, 'token', o.token, 'onDay', d.on_day, 'kind', d.kind, 'courthouse', h.name, 'version', d.version)`,
  `from app.keep_apart k
    join app.outside_person o on o.court_id = k.court_id and o.outside_person_id = k.outside_person_id
    join app.outside_person_day d on d.court_id = o.court_id and d.outside_person_id = o.outside_person_id and d.state = 'stands' and d.on_day >= app.today()
    left join app.courthouse h on h.court_id = d.court_id and h.courthouse_id = d.courthouse_id
    where k.court_id = y.court_id and k.youth_id = y.youth_id and k.state = 'stands'`,
  'd.on_day, o.token, d.kind',
);

/** The separations of a youth `y` as the statement answers them. */
export const SEPARATIONS = `'apart', ${APART}, 'trialDays', ${DAYS}`;

const OF_CASE = `
  select json_build_object('caseId', c.case_id, ${SEPARATIONS})
  from app.legal_case c join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
  where c.court_id = (select app.court()) and c.case_id = $1`;

/** A separation before its words are added. */
export type ApartFromSql = Omit<KeepApartLine, 'levelWords' | 'reasonWords'> & {
  readonly reasonCode: string | null;
  readonly reason: string | null;
};

/** Everything a screen shows of a youth's separations. */
export interface SeparationsOfYouth {
  readonly caseId: string;
  readonly apart: readonly KeepApartLine[];
  readonly trialDays: readonly OutsidePersonDay[];
}

/** Adds the words of the level, and of the reason where it was given to this person. */
export function apartLine({ reasonCode, reason, ...line }: ApartFromSql): KeepApartLine {
  const levelWords = isKeepApartLevel(line.level) ? KEEP_APART_LEVEL[line.level].words : `Level ${String(line.level)}`;
  const coded: Readonly<Record<string, string>> = KEEP_APART_REASON;
  const said = [reasonCode === null ? null : (coded[reasonCode] ?? KEEP_APART_REASON.unspecified), reason].filter(
    (words) => words !== null,
  );
  return { ...line, setOn: line.setOn ?? dayOfId(line.keepApartId), levelWords, reasonWords: said.length === 0 ? null : said.join(': ') };
}

/** The day on which an id was made: its first 48 bits are milliseconds (UUIDv7). */
function dayOfId(id: string): string {
  return new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString().slice(0, 10);
}

/** The separations of the youth of a case, for whoever sees the case. */
export async function separationsOf(scope: Scope, caseId: string): Promise<SeparationsOfYouth | null> {
  const found = (await scope.json(OF_CASE, [caseId])) as
    (Omit<SeparationsOfYouth, 'apart'> & { readonly apart: readonly ApartFromSql[] }) | null; // parse border
  return found === null ? null : { ...found, apart: found.apart.map(apartLine) };
}
