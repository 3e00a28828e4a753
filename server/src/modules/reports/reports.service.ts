import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { ReportDeskLine } from './reports.types.ts';

/** Keeps which reports are due and received. */
@Injectable()
export class ReportsService {
  save(_actor: SeatedActor, _input: unknown): Promise<Result<ReportDeskLine>> {
    return Promise.resolve(refuse(notFound()));
  }
}
