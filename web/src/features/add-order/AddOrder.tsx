import './add-order.css';
import { ORDER_OWNER } from '@starling/shared/vocabulary/order';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AddOrderDocument, type RecordColumnFragment } from '../../gql/graphql.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { ORDER_PHRASES, phraseDueOn } from './order-phrases.ts';

const DIGITS = 9;
const EMPTY = { words: '', owner: 'probation_officer', dueOn: '' };

/** One order as it is spoken: typed, or a phrase by its digit; then who and by when. Enter adds it. */
export function AddOrder({ matter }: { readonly matter: RecordColumnFragment }) {
  const { t } = useTranslation('session');
  const { run, busy, refusal } = useHearingAct(AddOrderDocument, matter.row);
  const [order, setOrder] = useState(EMPTY);
  const [isOpen, setIsOpen] = useState(false);
  useKeys([
    { key: 'O', words: t('keys.order'), group: t('keys.record'), act: () => document.getElementById('order-words')?.focus(), rank: 12 },
  ]);
  const choose = (index: number) => {
    const phrase = ORDER_PHRASES[index];
    if (phrase !== undefined) setOrder({ words: phrase.words, owner: phrase.owner, dueOn: phraseDueOn(phrase, matter.session.heldOn) });
    document.getElementById('order-words')?.focus();
  };
  const type = (words: string) => (order.words === '' && /^[1-9]$/.test(words) ? choose(Number(words) - 1) : setOrder({ ...order, words }));
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (order.words.trim() === '') return;
    const answer = await run((version) => ({
      input: {
        hearingId: matter.row.hearingId,
        version,
        words: order.words.trim(),
        ownerRole: order.owner,
        dueOn: order.dueOn === '' ? null : order.dueOn,
        petitionId: null,
      },
    }));
    if (answer !== null) setOrder(EMPTY);
  };
  return (
    <form
      className="add-order"
      onSubmit={(event) => void add(event)}
      onFocus={() => setIsOpen(true)}
      onBlur={(event) => (event.currentTarget.contains(event.relatedTarget) ? undefined : setIsOpen(false))}
    >
      <div className="add-order-line">
        {order.words === '' ? <KeyHint keys="O" /> : null}
        <input
          id="order-words"
          className={order.words === '' ? undefined : 'record'}
          aria-label={t('record.addOrder')}
          placeholder={t('record.addOrderHint', { count: ORDER_PHRASES.length })}
          autoComplete="off"
          value={order.words}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      {isOpen && order.words === '' ? <Phrases onChoose={choose} /> : null}
      {order.words === '' ? null : (
        <div className="add-order-who">
          <select
            aria-label={t('record.owner')}
            value={order.owner}
            onChange={(event) => setOrder({ ...order, owner: event.target.value })}
          >
            {Object.entries(ORDER_OWNER).map(([key, words]) => (
              <option key={key} value={key}>
                {words}
              </option>
            ))}
          </select>
          <input
            type="date"
            aria-label={t('record.dueOn')}
            value={order.dueOn}
            onChange={(event) => setOrder({ ...order, dueOn: event.target.value })}
          />
          <Button kind="act" type="submit" busy={busy} keyHint="Enter">
            {t('record.add')}
          </Button>
        </div>
      )}
      <RefusalNotice refusal={refusal} />
    </form>
  );
}

function Phrases({ onChoose }: { readonly onChoose: (index: number) => void }) {
  return (
    <ol className="phrases">
      {ORDER_PHRASES.map((phrase, index) => (
        <li key={phrase.words}>
          <button type="button" onClick={() => onChoose(index)}>
            {index < DIGITS ? <KeyHint keys={String(index + 1)} /> : <span className="key-space" />}{' '}
            <span className="record">{phrase.words}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
