import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@starling/db/clock';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { inScope, type Actor, type Scope } from '@starling/db/scope';
import { feedLines } from '@starling/shared/calendar/papers/feed';
import { happened } from '@starling/shared/events';
import { parseRevokeCalendarFeed } from '@starling/shared/forms/parse-revoke-feed';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { Seat } from '@starling/shared/vocabulary/seat';
import type { SeatedActor } from '../../auth/actor.ts';
import { hashOf, newToken } from '../../auth/tokens.ts';
import { CLOCK, DATABASE } from '../../config/providers.ts';
import { loadFeedEntries } from './feed-entries.queries.ts';
import { FEED } from './feed-line.ts';
import type { CalendarFeed, CalendarFeedMade } from './feeds.types.ts';
import { feedText, signOf } from './ics.ts';

const ONE = `select ${FEED} from app.calendar_feed f where f.court_id = (select app.court()) and f.account_id = (select app.actor()) and f.calendar_feed_id = $1`;
const BY_TOKEN = 'select f.court_id, f.account_id, f.seat, f.name, f.calendar_feed_id from app.feed_by_token($1) f';
/** No act and no change of the record: a day, so that whoever revokes old addresses sees which are in use. The version stays, a screen that shows it is not stale. */
const READ_TODAY = `update app.calendar_feed set last_read_on = app.today()
  where court_id = (select app.court()) and calendar_feed_id = $1 and last_read_on is distinct from app.today()`;

/** What a token is: 32 bytes in base64url. Anything else is not looked up. */
const TOKEN = /^[\w-]{43}$/;

interface FeedOwner {
  readonly court_id: string;
  readonly account_id: string;
  readonly seat: Seat;
  readonly name: string;
  readonly calendar_feed_id: string;
}

/** Keeps people's calendar addresses. An address is a secret of 256 bits: it is shown once, and only its hash is kept. */
@Injectable()
export class FeedsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes an address of one's own. */
  async make(actor: SeatedActor): Promise<Result<CalendarFeedMade>> {
    if (!can(actor.seat, 'feed.own')) return refuse(notAllowed(whoseAct('feed.own')));
    const [calendarFeedId, token] = [newId(), newToken()];
    return inScope(this.database, actor, async (scope) => {
      await append(scope, {
        act: 'feed.own',
        events: [happened('CalendarFeedMade', { subjectId: calendarFeedId })],
        changes: [
          {
            insert: 'calendar_feed',
            values: { calendarFeedId, accountId: actor.accountId, tokenHash: hashOf(token), madeAt: scope.now() },
          },
        ],
        changed: [],
      });
      const feed = await loadFeed(scope, calendarFeedId);
      return feed === null ? refuse(notFound()) : ok({ feed, address: `/calendar/${token}.ics` });
    });
  }

  /** Revokes an address: from then on it answers as one that never was. */
  async revoke(actor: SeatedActor, input: unknown): Promise<Result<CalendarFeed>> {
    const parsed = parseRevokeCalendarFeed(input);
    if (!parsed.ok) return parsed;
    const { calendarFeedId, version } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadFeed(scope, calendarFeedId);
      if (standing === null) return refuse(notFound());
      if (standing.version !== version) return refuse(stale(standing.version));
      if (standing.revokedAt !== null) return refuse(alreadyDone('This address was revoked before.'));
      const done = await append(scope, {
        act: 'feed.own',
        events: [happened('CalendarFeedRevoked', { subjectId: calendarFeedId })],
        changes: [{ update: 'calendar_feed', id: calendarFeedId, expectedVersion: version, values: { revokedAt: scope.now() } }],
        changed: [],
      });
      if (done === 'stale') return refuse(stale(version + 1));
      const feed = await loadFeed(scope, calendarFeedId);
      return feed === null ? refuse(notFound()) : ok(feed);
    });
  }

  /** The calendar behind a token, as its owner sees the record now; null for an unknown or revoked one and for somebody who left. */
  async text(token: string): Promise<string | null> {
    if (!TOKEN.test(token)) return null;
    const { rows } = await this.database.auth.query<FeedOwner>({ name: 'feed-by-token', text: BY_TOKEN, values: [hashOf(token)] });
    const [owner] = rows;
    if (owner === undefined) return null;
    const entries = await inScope(this.database, actorOf(owner), async (scope) => {
      await scope.many(READ_TODAY, [owner.calendar_feed_id]);
      return loadFeedEntries(scope);
    });
    const lines = feedLines(entries).map((line) => ({ ...line, uid: signOf(line.uid) }));
    return feedText(lines, this.clock.now());
  }
}

function actorOf({ court_id, account_id, seat, name }: FeedOwner): Actor {
  return { courtId: court_id, accountId: account_id, seat, name, sessionId: null };
}

async function loadFeed(scope: Scope, calendarFeedId: string): Promise<CalendarFeed | null> {
  return (await scope.json(ONE, [calendarFeedId])) as CalendarFeed | null; // parse border: the statement shapes it
}
