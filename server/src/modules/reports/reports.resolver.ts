import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import { SaveReportInput } from './reports.inputs.ts';
import { ReportsQueries } from './reports.queries.ts';
import { ReportsService } from './reports.service.ts';
import { ReportDesk, SaveReportResult } from './reports.types.ts';

@Resolver()
export class ReportsResolver {
  constructor(
    private readonly queries: ReportsQueries,
    private readonly service: ReportsService,
  ) {}

  @Allow('home.read')
  @Query(() => ReportDesk, { description: 'Reports for hearings ahead and those that are late, as far as this person sees them.' })
  reports(@CurrentActor() actor: SeatedActor) {
    return this.queries.list(actor);
  }

  @Allow('report.keep')
  @Mutation(() => SaveReportResult, { description: 'Enters a report that is due, or that it was received, served or excused as late.' })
  async saveReport(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The report.' }) input: SaveReportInput) {
    return answerAs('ReportSaved', 'line', await this.service.save(actor, input));
  }
}
