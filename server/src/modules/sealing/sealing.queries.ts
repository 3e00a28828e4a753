import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { ccp, wic } from '@starling/shared/law/citation';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { seatWords } from '@starling/shared/vocabulary/seat';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { Act } from '../../graphql/types/citation.types.ts';
import { DOCUMENT, titled } from '../../reads/document.read.ts';
import type { DocumentFromSql } from '../../reads/document.read.ts';
import { HOLDER_TASK_SHAPE, holderInWords, SEALING_FROM, SEALING_LINE, SEALING_ORDER_BY } from '../../reads/sealing.read.ts';
import type { HolderFromSql } from '../../reads/sealing.read.ts';
import { instant, listOf } from '../../reads/sql.ts';
import type { SealingDesk, SealingOrder, TrailLine } from './sealing.types.ts';
import { trailWords } from './trail-words.ts';

const SIGNED_ONES = `o.court_id = (select app.court()) and o.state <> 'drafted' and o.signed_on is not null`;

const DESK = `select json_build_object('orders', ${listOf(SEALING_LINE, `from ${SEALING_FROM} where ${SIGNED_ONES}`, SEALING_ORDER_BY)})`;

const TRAIL = listOf(
  `json_build_object('at', ${instant('v.happened_at')}, 'kind', v.kind, 'seat', v.seat, 'holder', t.name)`,
  `from app.event v left join app.holder_task t on t.court_id = v.court_id and t.holder_task_id = v.subject_id
    where v.court_id = o.court_id and (v.subject_id = o.sealing_order_id or t.sealing_order_id = o.sealing_order_id)`,
  'v.happened_at, v.event_id',
);

const ORDER = `
  select json_build_object('today', app.today(), 'line', ${SEALING_LINE}, 'firearmWords', o.firearm_reason, 'signedAt', ${instant('o.signed_at')},
    'signedBy', coalesce((select a.name from app.account a where a.court_id = o.court_id and a.account_id = o.signed_by), 'The court'),
    'holders', ${listOf(HOLDER_TASK_SHAPE, 'from app.holder_task t where t.court_id = o.court_id and t.sealing_order_id = o.sealing_order_id', 't.kind, t.name, t.holder_task_id')},
    'documents', ${listOf(DOCUMENT, "from app.document k where k.court_id = o.court_id and k.sealing_order_id = o.sealing_order_id and k.recipient <> 'counsel'", 'k.kind, k.language, k.document_id')},
    'trail', ${TRAIL})
  from ${SEALING_FROM} where ${SIGNED_ONES} and o.sealing_order_id = $1`;

interface OrderFromSql extends Omit<SealingOrder, 'acts' | 'holders' | 'documents' | 'trail'> {
  readonly today: string;
  readonly holders: readonly HolderFromSql[];
  readonly documents: readonly DocumentFromSql[];
  readonly trail: readonly { readonly at: string; readonly kind: string; readonly seat: Seat | 'system'; readonly holder: string | null }[];
}

/** The sealing desk: control numbers, offices and dates. */
@Injectable()
export class SealingQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Null for every seat but the two whose desk it is: to them it is an unknown address. */
  async desk(actor: SeatedActor): Promise<SealingDesk | null> {
    const desk = (await inScope(this.database, actor, (scope) => scope.json(DESK), { readOnly: true })) as SealingDesk;
    return can(actor.seat, 'sealingDesk.read') ? desk : null;
  }

  /** Null when it is absent or not for this person. */
  async find(actor: SeatedActor, sealingOrderId: string): Promise<SealingOrder | null> {
    const found = (await inScope(this.database, actor, (scope) => scope.json(ORDER, [sealingOrderId]), {
      readOnly: true,
    })) as OrderFromSql | null;
    return found === null ? null : inWords(actor, found);
  }
}

/** The order moves by itself as its holders report; the acts of the desk are the holders' steps, and the judge's amendment. */
function inWords(actor: SeatedActor, { today, ...found }: OrderFromSql): SealingOrder {
  return {
    ...found,
    holders: found.holders.map((holder) => holderInWords(holder, { seat: actor.seat, today })),
    documents: found.documents.map(titled),
    trail: found.trail.map(({ at, kind, seat, holder }): TrailLine => ({ at, words: trailWords(kind, holder), by: seatWords(seat) })),
    acts: [amendActOf(actor)],
  };
}

function amendActOf({ seat }: SeatedActor): Act {
  const open = can(seat, 'sealingOrder.amend');
  return { name: 'amendSealingOrder', open, why: open ? '' : whoseAct('sealingOrder.amend'), cites: [wic('786(a)'), ccp('473(d)')] };
}
