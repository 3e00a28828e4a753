import { registerEnumType } from '@nestjs/graphql';
import type { Seat } from '@starling/shared/vocabulary/seat';

export const SEAT_NAME = {
  JUDGE: 'JUDGE',
  COURTROOM_CLERK: 'COURTROOM_CLERK',
  CALENDAR_CLERK: 'CALENDAR_CLERK',
  SEALING_CLERK: 'SEALING_CLERK',
  MINORS_COUNSEL: 'MINORS_COUNSEL',
  PROSECUTOR: 'PROSECUTOR',
  COUNTY_COUNSEL: 'COUNTY_COUNSEL',
  PROBATION_OFFICER: 'PROBATION_OFFICER',
  SOCIAL_WORKER: 'SOCIAL_WORKER',
  ADVOCATE: 'ADVOCATE',
  COORDINATOR: 'COORDINATOR',
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const;
export type SeatName = keyof typeof SEAT_NAME;

registerEnumType(SEAT_NAME, {
  name: 'Seat',
  description: 'The seat somebody acts from.',
  valuesMap: {
    JUDGE: { description: 'Bench officer.' },
    COURTROOM_CLERK: { description: 'Courtroom clerk.' },
    CALENDAR_CLERK: { description: 'Calendar clerk.' },
    SEALING_CLERK: { description: 'Sealing clerk.' },
    MINORS_COUNSEL: { description: 'Counsel for the youth.' },
    PROSECUTOR: { description: 'Deputy district attorney.' },
    COUNTY_COUNSEL: { description: 'County counsel.' },
    PROBATION_OFFICER: { description: 'Deputy probation officer.' },
    SOCIAL_WORKER: { description: "Children's social worker." },
    ADVOCATE: { description: 'Advocate beside the youth.' },
    COORDINATOR: { description: 'Coordinator of the team.' },
    ADMINISTRATOR: { description: 'Administrator of the installation; sees sessions alone.' },
  },
});

/** The seat as the API spells it. */
export function seatName(seat: Seat): SeatName {
  return NAME_OF[seat];
}

const NAME_OF: Readonly<Record<Seat, SeatName>> = {
  judge: 'JUDGE',
  courtroom_clerk: 'COURTROOM_CLERK',
  calendar_clerk: 'CALENDAR_CLERK',
  sealing_clerk: 'SEALING_CLERK',
  minors_counsel: 'MINORS_COUNSEL',
  prosecutor: 'PROSECUTOR',
  county_counsel: 'COUNTY_COUNSEL',
  probation_officer: 'PROBATION_OFFICER',
  social_worker: 'SOCIAL_WORKER',
  advocate: 'ADVOCATE',
  coordinator: 'COORDINATOR',
  administrator: 'ADMINISTRATOR',
};
