import { Args, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { CalendarQueries } from './calendar.queries.ts';
import { Calendar } from '../../graphql/types/calendar.types.ts';
import { SheetQueries } from './sheet.queries.ts';
import { SessionSheet } from './sheet.types.ts';

@Resolver()
export class CalendarResolver {
  constructor(
    private readonly calendars: CalendarQueries,
    private readonly sheets: SheetQueries,
  ) {}

  @Allow('calendar.read')
  @Query(() => Calendar, {
    description: 'Every day, department and session between two days, both included; at most ten weeks, the rest is left out.',
  })
  calendar(
    @CurrentActor() actor: SeatedActor,
    @Args('from', { type: () => LocalDateScalar, description: 'The first day.' }) from: string,
    @Args('to', { type: () => LocalDateScalar, description: 'The last day.' }) to: string,
  ) {
    return this.calendars.between(actor, from, to);
  }

  @Allow('calendar.read')
  @Query(() => SessionSheet, {
    nullable: true,
    description: 'A session with everything that stands in it; null when there is none that this person sees.',
  })
  sessionSheet(@CurrentActor() actor: SeatedActor, @IdArg('sessionId', 'The session.') sessionId: string) {
    return this.sheets.read(actor, sessionId);
  }
}
