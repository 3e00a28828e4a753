import { Injectable } from '@nestjs/common';
import type { SeatedActor } from '../../auth/actor.ts';
import type { ReportDesk } from './reports.types.ts';

/** The reports of the court. */
@Injectable()
export class ReportsQueries {
  list(_actor: SeatedActor): ReportDesk {
    return { lines: [], late: 0, due: 0 };
  }
}
