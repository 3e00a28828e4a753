import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { can } from '@starling/shared/policy/can';
import { notAllowed } from '@starling/shared/refusal';
import { doneOf, previewOf } from './import-answer.ts';
import { ImportInput } from './imports.inputs.ts';
import { ImportsService } from './imports.service.ts';
import { PreviewImportResult, RunImportResult } from './imports.types.ts';

const NOT_YOURS = 'Importing belongs to the clerks.';

@Resolver()
export class ImportsResolver {
  constructor(private readonly imports: ImportsService) {}

  @Allow('import.preview')
  @Mutation(() => PreviewImportResult, { description: 'Says what an import would do, line by line. Nothing is written.' })
  async previewImport(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The files.' }) input: ImportInput) {
    if (!can(actor.seat, 'import.preview')) return refusalAnswer(notAllowed(NOT_YOURS));
    const looked = await this.imports.preview(actor, { ...input, fingerprint: null });
    return looked.ok ? { __typename: 'ImportPreview', ...previewOf(looked.value) } : refusalAnswer(looked.refusal);
  }

  @Allow('import.run')
  @Mutation(() => RunImportResult, { description: 'Brings the docket in: everything the preview planned, in one act.' })
  async runImport(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The files and the fingerprint of the preview.' }) input: ImportInput,
  ) {
    if (!can(actor.seat, 'import.run')) return refusalAnswer(notAllowed(NOT_YOURS));
    const ran = await this.imports.run(actor, { ...input, fingerprint: input.fingerprint ?? null });
    return ran.ok ? { __typename: 'ImportDone', ...doneOf(ran.value) } : refusalAnswer(ran.refusal);
  }
}
