import type { Scope } from '@starling/db/scope';
import { languageOf, type PaperLanguage } from '@starling/shared/court-day/youth-page/paper-language';
import type { PageRide, YouthPageFacts } from '@starling/shared/court-day/youth-page/youth-page';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { HearingState } from '@starling/shared/vocabulary/hearing';
import { PARTICIPATION_ROLE } from '@starling/shared/vocabulary/participation';
import { DOCUMENT, type DocumentFromSql } from '../../reads/document.read.ts';
import { NEXT_DATE } from '../../reads/minute-facts.read.ts';
import { SETTING_ROWS, settingsOn, type SettingFromSql } from '../../reads/settings.read.ts';
import { listOf, wallTime } from '../../reads/sql.ts';

/** A hearing as the youth's page sees it. */
export interface PageMatter {
  readonly hearingId: string;
  readonly sessionId: string;
  readonly caseId: string;
  readonly petitionId: string | null;
  readonly state: HearingState;
  readonly today: LocalDate;
  /** The youth's own language, of those the court writes. */
  readonly language: PaperLanguage;
  readonly facts: YouthPageFacts;
  /** The pages that were printed, the latest first. */
  readonly printed: readonly DocumentFromSql[];
}

const MATTER = `
  select json_build_object('hearingId', h.hearing_id, 'sessionId', h.session_id, 'caseId', h.case_id, 'petitionId', h.petition_id, 'state', h.state, 'today', app.today(),
    'languages', y.languages, 'settings', ${SETTING_ROWS},
    'chosenName', y.chosen_name, 'wasThere', h.state <> 'away' and (h.checked_in_at is not null or h.called_at is not null),
    'wentWell', ${listOf('r.words', `from app.hearing_brief r where r.court_id = h.court_id and r.hearing_id = h.hearing_id and r.kind = 'went_well'`, 'r.ordinal, r.brief_id')},
    'orders', ${listOf(`json_build_object('words', o.words, 'spoken', o.spoken_words, 'spokenEs', o.spoken_words_es)`, 'from app.court_order o where o.court_id = h.court_id and o.hearing_id = h.hearing_id', 'o.ordinal, o.order_id')},
    'nextStep', h.next_step, 'queue', case when h.next_step = 'queue' then h.next_reason end, 'none', case when h.next_step = 'none' then h.next_reason end, 'next', n.date,
    'rides', ${listOf(`json_build_object('direction', d.direction, 'driver', d.driver, 'role', d.driver_role, 'leavesAt', ${wallTime('d.leaves_at')})`, `from app.ride d where d.court_id = h.court_id and d.hearing_id = (n.date ->> 'hearingId')::uuid and d.state <> 'cancelled'`, 'd.direction desc, d.leaves_at')},
    'people', ${listOf(`json_build_object('role', a.role, 'name', a.name)`, 'from app.participation a where a.court_id = h.court_id and a.case_id = h.case_id and a.from_on <= app.today() and (a.until_on is null or a.until_on >= app.today())', 'a.participation_id')},
    'printed', ${listOf(DOCUMENT, `from app.document k where k.court_id = h.court_id and k.hearing_id = h.hearing_id and k.kind = 'youth_page'`, 'k.document_id desc')})
  from app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
  join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
  cross join lateral (select ${NEXT_DATE} as date) n
  where h.court_id = (select app.court()) and h.hearing_id = $1`;

interface MatterFromSql
  extends Omit<PageMatter, 'facts' | 'language'>, Omit<YouthPageFacts, 'rides' | 'counsel' | 'helpers' | 'arriveMinutes'> {
  readonly languages: readonly string[];
  readonly settings: readonly SettingFromSql[];
  readonly rides: readonly (Omit<PageRide, 'driver'> & { readonly driver: string | null; readonly role: string })[];
  readonly people: readonly { readonly role: string; readonly name: string }[];
}

/** Loads what the page says; null when the hearing is absent, sealed or not for this person. After a sealing the youth has the letter of the finding. */
export async function loadPageMatter(scope: Scope, hearingId: string): Promise<PageMatter | null> {
  const found = (await scope.json(MATTER, [hearingId])) as MatterFromSql | null; // parse border: the statement shapes it
  if (found === null) return null;
  const { hearingId: id, sessionId, caseId, petitionId, state, today, printed, languages, settings, rides, people, ...facts } = found;
  return {
    hearingId: id,
    sessionId,
    caseId,
    petitionId,
    state,
    today,
    printed,
    language: languageOf(languages),
    facts: {
      ...facts,
      rides: rides.map(({ direction, driver, role, leavesAt }) => ({ direction, driver: driver ?? roleWords(role), leavesAt })),
      counsel: people.find(({ role }) => role === 'minors_counsel')?.name ?? null,
      helpers: people.filter(({ role }) => role === 'advocate').map(({ name }) => name),
      arriveMinutes: settingsOn(settings, today).arriveFromMinutes,
    },
  };
}

function roleWords(role: string): string {
  const words: Readonly<Record<string, string>> = PARTICIPATION_ROLE;
  return words[role] ?? role;
}
