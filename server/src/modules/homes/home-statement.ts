import { PERSONA_HOME } from '@starling/shared/court-day/homes/persona-home';
import { SEAT, type Seat } from '@starling/shared/vocabulary/seat';
import { CLOCK_GROUND } from '../../reads/clock-facts.read.ts';
import { MINE, MY_CLOCK_FACTS, MY_SIGNED, MY_YOUTHS, SERVED, TODAYS, UPCOMING } from './home.sql.ts';
import { OURS, sectionsSql } from './home-sections.sql.ts';

/**
 * A home in one statement: what every home has, and a seat's own screens when they are asked for. The day and the next dates are read once
 * for all own youths; left to itself, PostgreSQL reads them anew for each youth, which for a whole court's took seconds.
 */
const homeOf = (sections: string): string => `
  with mine as materialized (${MINE}), todays as materialized (${TODAYS}), upcoming as materialized (${UPCOMING}), ours as (${OURS})
  select json_build_object('today', app.today(), 'mine', ${MY_YOUTHS}, 'signed', ${MY_SIGNED}, 'served', ${SERVED('')},
    'clockFacts', ${MY_CLOCK_FACTS}, 'clockGround', ${CLOCK_GROUND}, 'sections', ${sections})`;

/** What every home has, whatever the seat. */
export const HOME_ALONE = homeOf(`'{}'::json`);

/** Each statement is written once: its text is what it is prepared by. */
const HOME_WITH_SECTIONS = new Map(seats().map((seat) => [seat, homeOf(sectionsSql(PERSONA_HOME[seat]))]));

/** The home of a seat with its own screens. */
export function homeWithSections(seat: Seat): string {
  return HOME_WITH_SECTIONS.get(seat) ?? HOME_ALONE;
}

function seats(): readonly Seat[] {
  return Object.keys(SEAT).filter((key): key is Seat => Object.hasOwn(SEAT, key));
}
