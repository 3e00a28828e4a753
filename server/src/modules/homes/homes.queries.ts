import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { localDate } from '@starling/shared/time/local-date';
import { hearingWords } from '@starling/shared/vocabulary/hearing';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { countClocks } from '../../reads/count-clocks.ts';
import type { ClockFactsFromSql, ClockGround, ClocksAsked, ClocksOfCase } from '../../reads/count-clocks.ts';
import { ONE_SIGNED, SERVED } from './home.sql.ts';
import { HOME_ALONE, homeWithSections } from './home-statement.ts';
import { settingsOn } from '../../reads/settings.read.ts';
import { sectionsOf, type SectionsFromSql } from './home-sections.ts';
import type { Home, MyYouth, Outcome } from './homes.types.ts';
import { needsOf } from '../../reads/needs.ts';
import type { NeedFacts } from '../../reads/needs.ts';
import { sealedOutcomes, signedOutcome } from './outcomes.ts';
import type { ServedFromSql, SignedFromSql } from './outcomes.ts';

const OUTCOME = `select json_build_object('signed', ${ONE_SIGNED}, 'served', ${SERVED('and k.finding_id = $1')})`;

interface MyYouthFromSql extends Omit<MyYouth, 'needs'> {
  readonly needs: NeedFacts | null;
}

interface HomeFromSql {
  readonly today: string;
  readonly clockFacts: readonly ClockFactsFromSql[];
  readonly clockGround: ClockGround;
  readonly mine: readonly MyYouthFromSql[];
  readonly signed: readonly SignedFromSql[];
  readonly served: readonly ServedFromSql[];
  readonly sections: SectionsFromSql;
}

/** The day of somebody who stands beside youths: own youths, what was signed, next dates. */
@Injectable()
export class HomesQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The home, with the seat's own screens where they are asked for: they cost more than all the rest. */
  async find(actor: SeatedActor, withSections: boolean): Promise<Home> {
    const statement = withSections ? homeWithSections(actor.seat) : HOME_ALONE;
    const found = (await inScope(this.database, actor, (scope) => scope.json(statement), { readOnly: true })) as HomeFromSql; // parse border
    const { today, mine, signed, served, clockFacts, clockGround, sections } = found;
    const outcomes = [...signed.map(signedOutcome), ...sealedOutcomes(served)];
    return {
      today,
      mine: mine.map(inWords),
      outcomes: outcomes.toSorted(newestFirst),
      sections: withSections
        ? sectionsOf(actor.seat, sections, { today: localDate(today), settings: settingsOn(clockGround.settings, today) })
        : [],
      ...clocksOfAll(clockFacts, clockGround, { seat: actor.seat, byPetition: true, time: this.database.clock.time(COURT_ZONE) }),
    };
  }

  /** Null when it is absent, sealed or not for this person: the same statement, the same answer. */
  async findOutcome(actor: SeatedActor, outcomeId: string): Promise<Outcome | null> {
    const found = (await inScope(this.database, actor, (scope) => scope.json(OUTCOME, [outcomeId]), { readOnly: true })) as Pick<
      HomeFromSql,
      'served'
    > & { readonly signed: SignedFromSql | null };
    return found.signed === null ? (sealedOutcomes(found.served)[0] ?? null) : signedOutcome(found.signed);
  }
}

/** The clocks of all own cases, each called by its petition: a name may be hidden on the screen, a sentence may not hold one. */
function clocksOfAll(all: HomeFromSql['clockFacts'], ground: ClockGround, asked: ClocksAsked): ClocksOfCase {
  const counted = all.map((facts) => countClocks(facts, ground, asked));
  return {
    clocks: counted.flatMap(({ clocks }) => clocks).toSorted((one, other) => one.lastDay.localeCompare(other.lastDay)),
    clocksMissing: [...new Set(counted.flatMap(({ clocksMissing }) => clocksMissing))],
  };
}

function inWords(youth: MyYouthFromSql): MyYouth {
  return {
    ...youth,
    needs: youth.needs === null ? [] : needsOf(youth.needs),
    hearingType: youth.hearingType === null ? null : hearingWords(youth.hearingType),
    nextType: youth.nextType === null ? null : hearingWords(youth.nextType),
  };
}

function newestFirst(left: Outcome, right: Outcome): number {
  return (right.signedAt ?? '').localeCompare(left.signedAt ?? '');
}
