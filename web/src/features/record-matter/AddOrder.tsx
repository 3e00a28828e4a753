import './add-order.css';
import { useQuery } from '@apollo/client/react';
import { ORDER_OWNER } from '@starling/shared/vocabulary/order';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { OrderPhrasesDocument, type PhraseLineFragment } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { withTypedOrder, type TypedOrder } from './record-draft.ts';
import type { RecordInHand } from './use-record.ts';

const DIGITS = 9;

/** One order as it is spoken: typed, or a phrase of the court by its digit; then who and by when. Enter takes it into the record's list. */
export function AddOrder({ record }: { readonly record: RecordInHand }) {
  const { t } = useTranslation('session');
  const { typed } = record.draft;
  const phrases = usePhrases(record.matter.row.hearingId);
  const [isOpen, setIsOpen] = useState(false);
  useKeys([{ key: 'O', words: t('keys.order'), group: t('keys.record'), act: focusLine, rank: 12 }]);
  const change = (part: Partial<TypedOrder>) => record.change((now) => ({ ...now, typed: { ...now.typed, ...part } }));
  const choose = (phrase: PhraseLineFragment | undefined) => {
    if (phrase !== undefined) change(orderOf(phrase));
    focusLine();
  };
  const type = (words: string) =>
    typed.words === '' && /^[1-9]$/.test(words)
      ? choose(phrases[Number(words) - 1])
      : change(words === '' ? { words, phraseId: null } : { words });
  // The hand leaves the line, so that the next letter is a key again.
  const leave = () => document.querySelector<HTMLElement>('.bench-record')?.focus();
  const add = (event: FormEvent) => {
    event.preventDefault();
    record.change(withTypedOrder);
    leave();
  };
  return (
    <form
      className="add-order"
      onSubmit={add}
      onFocus={() => setIsOpen(true)}
      onBlur={(event) => (event.currentTarget.contains(event.relatedTarget) ? undefined : setIsOpen(false))}
    >
      <div className="add-order-line">
        {typed.words === '' ? <KeyHint keys="O" /> : null}
        <input
          id="order-words"
          className={typed.words === '' ? undefined : 'record'}
          aria-label={t('record.addOrder')}
          placeholder={t('record.addOrderHint', { count: phrases.length })}
          autoComplete="off"
          value={typed.words}
          onChange={(event) => type(event.target.value)}
          onKeyDown={({ key }) => (key === 'Escape' ? leave() : undefined)}
        />
      </div>
      {isOpen && typed.words === '' ? <Phrases phrases={phrases} onChoose={choose} /> : null}
      {typed.words === '' ? null : <OrderWho typed={typed} onChange={change} />}
    </form>
  );
}

/** The phrases of this court for this hearing. Without an answer an order is typed in the judge's own words. */
function usePhrases(hearingId: string): readonly PhraseLineFragment[] {
  const { data } = useQuery(OrderPhrasesDocument, { variables: { hearingId } });
  return data?.orderPhrases ?? [];
}

function orderOf({ phraseId, words, spokenEn, ownerRole, dueOn }: PhraseLineFragment): TypedOrder {
  return { phraseId, words, spokenWords: spokenEn, ownerRole, dueOn: dueOn ?? '' };
}

function OrderWho({ typed, onChange }: { readonly typed: TypedOrder; readonly onChange: (part: Partial<TypedOrder>) => void }) {
  const { t } = useTranslation('session');
  return (
    <div className="add-order-who">
      <select aria-label={t('record.owner')} value={typed.ownerRole} onChange={(event) => onChange({ ownerRole: event.target.value })}>
        {Object.entries(ORDER_OWNER).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
      <input type="date" aria-label={t('record.dueOn')} value={typed.dueOn} onChange={(event) => onChange({ dueOn: event.target.value })} />
      <Button kind="act" type="submit" keyHint="Enter">
        {t('record.add')}
      </Button>
    </div>
  );
}

interface PhrasesProps {
  readonly phrases: readonly PhraseLineFragment[];
  readonly onChoose: (phrase: PhraseLineFragment) => void;
}

function Phrases({ phrases, onChoose }: PhrasesProps) {
  if (phrases.length === 0) return null;
  return (
    <ol className="phrases">
      {phrases.map((phrase, index) => (
        <li key={phrase.phraseId}>
          <button type="button" onClick={() => onChoose(phrase)}>
            {index < DIGITS ? <KeyHint keys={String(index + 1)} /> : <span className="key-space" />}{' '}
            <span className="record">{phrase.words}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function focusLine(): void {
  document.getElementById('order-words')?.focus();
}
