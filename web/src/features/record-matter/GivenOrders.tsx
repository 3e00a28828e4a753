import { useTranslation } from 'react-i18next';
import { shortDay } from '../../parts/dates.ts';
import { ownerWords } from '../../parts/owner-words.ts';
import { Button } from '../../ui/Button.tsx';
import { withoutOrder } from './record-draft.ts';
import { shownOrders } from './shown-record.ts';
import type { RecordInHand } from './use-record.ts';

/** The orders of this hearing in the record's face: those given, then those typed here, which can be taken out again. */
export function GivenOrders({ record }: { readonly record: RecordInHand }) {
  const { t } = useTranslation(['session', 'recordMatter']);
  const orders = shownOrders(record.matter, record.draft);
  if (orders.length === 0) return null;
  return (
    <ol className="given-orders">
      {orders.map((order) => (
        <li key={order.key}>
          <span className="record third">{order.ordinal}</span>
          <span className="given-order">
            <span className="record">{order.words}</span>
            <span className="caption">
              {ownerWords(order.ownerRole)}
              {order.dueOn === null ? '' : ` · ${t('matter.due', { on: shortDay(order.dueOn) })}`}
            </span>
          </span>
          {order.isTyped ? (
            <Button
              kind="quiet"
              icon="shut"
              label={t('recordMatter:orders.takeOut', { number: order.ordinal })}
              onPress={() => record.change((now) => withoutOrder(now, order.key))}
            >
              {''}
            </Button>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
