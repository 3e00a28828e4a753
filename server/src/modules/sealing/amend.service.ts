import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append } from '@starling/db/journal/journal';
import { inScope } from '@starling/db/scope';
import { parseAmendOrder } from '@starling/shared/forms/parse-amend-order';
import { wic } from '@starling/shared/law/citation';
import { settingsInForce, type SettingRow } from '@starling/shared/law/court-settings';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, stale, unmet } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { decideAmendment } from '@starling/shared/workflow/order-amendment';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { SETTING_ROWS } from '../../reads/settings.read.ts';
import { amendAct } from './amend-act.ts';
import { loadStandingOrder } from './amend-facts.queries.ts';

const ACTION = 'sealingOrder.amend';

/** Amends a signed sealing order by a holder that was left out (T19), or corrects an error of its recording (T29). */
@Injectable()
export class AmendService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The records stay sealed: the petition cannot be seen, so the new paper is written from the signed one, and only what is named here changes. */
  async amend(actor: SeatedActor, input: unknown): Promise<Result<{ readonly sealingOrderId: string; readonly words: string }>> {
    const parsed = parseAmendOrder(input);
    if (!parsed.ok) return parsed;
    const { sealingOrderId, version, ...asked } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const order = await loadStandingOrder(scope, sealingOrderId);
      if (order === null) return refuse(notFound());
      if (!can(actor.seat, ACTION)) return refuse(notAllowed(whoseAct(ACTION)));
      if (order.version !== version) return refuse(stale(order.version));
      const [window] = order.windows;
      const { paper } = order;
      if (window === undefined || paper === null) return refuse(unmet([NO_PAPER]));
      const ruled = decideAmendment({ ...order, window }, asked);
      if (!ruled.ok) return refuse(unmet(ruled.refusal));
      const rows = (await scope.json(`select ${SETTING_ROWS}`)) as readonly SettingRow[]; // parse border: the statement shapes it
      const reportDays = settingsInForce(rows, order.today).agencyReportDays;
      const act = amendAct({ ruled: ruled.value, order: { ...order, paper }, window, reportDays, signedBy: actor.name });
      const done = await append(scope, { act: ACTION, ...act });
      if (done === 'stale') return refuse(stale(order.version + 1));
      const words =
        ruled.value.correct === null ? 'Amended. The new holder is sent the order.' : 'Corrected. Every holder is sent the new order.';
      return ok({ sealingOrderId, words });
    });
  }
}

const NO_PAPER = {
  need: 'orderHasItsPaper',
  message: 'The words of this order are not kept here. Draft the amended order on paper.',
  cites: [wic('786(a)')],
};
