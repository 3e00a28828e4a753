import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FINDING_BASIS, type FindingBasis } from '@starling/shared/vocabulary/finding';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { DefenseService } from './defense.service.ts';
import { FindingSheetQueries } from './finding-sheet.queries.ts';
import { AssertDefenseInput, SignFindingInput } from './findings.inputs.ts';
import { FindingsService } from './findings.service.ts';
import { AssertDefenseResult, FindingSheet, SignFindingResult } from './findings.types.ts';

@Resolver()
export class FindingsResolver {
  constructor(
    private readonly sheets: FindingSheetQueries,
    private readonly findings: FindingsService,
    private readonly defense: DefenseService,
  ) {}

  @Allow('findingSheet.read')
  @Query(() => FindingSheet, {
    nullable: true,
    description: 'The sheet on which the finding is decided; null when it is absent or not for this person.',
  })
  findingSheet(
    @CurrentActor() actor: SeatedActor,
    @Args('hearingId', { type: () => ID, description: 'The hearing in hand.' }) hearingId: string,
    @Args('petitionId', { type: () => ID, nullable: true, description: 'The petition; null for the one the hearing is about.' })
    petitionId: string | null,
    @Args('setAside', {
      type: () => Boolean,
      nullable: true,
      description: 'Whether the sustained finding is set aside: windows hang on it. Null is no.',
    })
    setAside: boolean | null,
    @Args('basis', {
      type: () => String,
      nullable: true,
      description: 'trafficking_236_23 or partner_or_sexual_violence_236_24; null for the basis on which it was raised.',
    })
    basis: string | null,
  ) {
    const asked = basis !== null && isBasis(basis) ? basis : null;
    return this.sheets.find(actor, { hearingId, petitionId: petitionId ?? null, setAside: setAside ?? false, basis: asked });
  }

  @Allow('defense.assert')
  @Mutation(() => AssertDefenseResult, { description: 'Raises the defense.' })
  assertDefense(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The petition and what the defense rests on.' }) input: AssertDefenseInput,
  ) {
    return this.step(actor, 'assert', input);
  }

  @Allow('finding.set')
  @Mutation(() => AssertDefenseResult, { description: 'Sets the defense for hearing.' })
  setFinding(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The petition and the hearing.' }) input: AssertDefenseInput,
  ) {
    return this.step(actor, 'set', input);
  }

  @Allow('finding.submit')
  @Mutation(() => AssertDefenseResult, { description: 'Takes the defense under submission.' })
  submitFinding(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The petition and the hearing.' }) input: AssertDefenseInput,
  ) {
    return this.step(actor, 'submit', input);
  }

  @Allow('defense.withdraw')
  @Mutation(() => AssertDefenseResult, { description: 'Withdraws the defense; counsel says that the youth was advised.' })
  withdrawDefense(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The petition.' }) input: AssertDefenseInput) {
    return this.step(actor, 'withdraw', input);
  }

  @Allow('finding.sign')
  @Mutation(() => SignFindingResult, {
    description: 'Signs the finding, the dismissal and the sealing order: one signature, everything at once.',
  })
  async signFinding(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The answers and the dates.' }) input: SignFindingInput,
  ) {
    const signed = await this.findings.sign(actor, input);
    return signed.ok ? { __typename: 'FindingSigned', ...signed.value } : refusalAnswer(signed.refusal);
  }

  private async step(actor: SeatedActor, command: 'assert' | 'set' | 'submit' | 'withdraw', input: AssertDefenseInput) {
    const taken = await this.defense.take(actor, command, input);
    return taken.ok ? { __typename: 'DefenseAsserted', finding: taken.value } : refusalAnswer(taken.refusal);
  }
}

const isBasis = (text: string): text is FindingBasis => Object.hasOwn(FINDING_BASIS, text);
