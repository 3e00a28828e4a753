import { Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { asksFor } from '../../graphql/asks-for.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { CasesQueries } from './cases.queries.ts';
import { Case } from './cases.types.ts';

@Resolver()
export class CasesResolver {
  constructor(private readonly queries: CasesQueries) {}

  @Allow('case.read')
  @Query(() => Case, { nullable: true, description: 'A case; null when it is absent, sealed or not for this person.' })
  case(@CurrentActor() actor: SeatedActor, @IdArg('caseId', 'The case.') caseId: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.find(actor, { caseId, opensIdentity: asksFor(info, 'identity') });
  }
}
