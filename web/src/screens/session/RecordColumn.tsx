import './record-column.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AddOrder } from '../../features/add-order/AddOrder.tsx';
import { AssertDefense } from '../../features/assert-defense/AssertDefense.tsx';
import { CheckIn } from '../../features/check-in/CheckIn.tsx';
import { ContinueHearing } from '../../features/continue-hearing/ContinueHearing.tsx';
import { RecallWarrant } from '../../features/recall-warrant/RecallWarrant.tsx';
import { WhoWasThere, hereOf } from '../../features/record-appearance/WhoWasThere.tsx';
import { RecordResult } from '../../features/record-result/RecordResult.tsx';
import { NextDate } from '../../features/set-next-date/NextDate.tsx';
import type { DocketLineFragment } from '../../gql/graphql.ts';
import { useSavedAt } from '../../parts/court-clock.ts';
import { clockTime, shortDay } from '../../parts/dates.ts';
import { Covered } from '../../parts/names/Name.tsx';
import { ownerWords } from '../../parts/owner-words.ts';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import type { MatterInHand } from './bench-reads.ts';
import { RecordFoot } from './RecordFoot.tsx';

interface RecordColumnProps {
  readonly matter: MatterInHand;
  readonly next: DocketLineFragment | null;
  readonly onNext: (hearingId: string) => void;
}

/** What is recorded, in speaking order. A continuance or a warrant replaces the panel; nothing opens over a hearing. */
export function RecordColumn({ matter, next, onNext }: RecordColumnProps) {
  const { t } = useTranslation('session');
  const [panel, setPanel] = useState<'record' | 'continue' | 'warrant'>('record');
  const close = () => setPanel('record');
  const act = t('keys.act');
  useKeys([
    { key: 'C', words: t('keys.continue'), group: act, act: () => setPanel('continue'), rank: 20 },
    { key: 'W', words: t('keys.warrant'), group: act, act: () => setPanel('warrant'), rank: 22 },
  ]);
  return (
    <div className="record-column">
      <div className="record-scroll">
        {panel === 'continue' ? <ContinueHearing hearing={matter.row} onClose={close} /> : null}
        {panel === 'warrant' ? <RecallWarrant matter={matter} onClose={close} /> : null}
        {panel === 'record' ? <RecordParts matter={matter} onContinue={() => setPanel('continue')} /> : null}
      </div>
      <RecordFoot matter={matter} next={next} onNext={onNext} />
    </div>
  );
}

function RecordParts({ matter, onContinue }: { readonly matter: MatterInHand; readonly onContinue: () => void }) {
  const { t } = useTranslation('session');
  const { row } = matter;
  const sayToHer = matter.briefs.find(({ kind }) => kind === 'say_aloud');
  return (
    <>
      <PanelHead title={t('record.title', { place: row.place })} aside={<Saved version={row.version} />} />
      <RecordPart number={1} title={t('record.whatHappened')} keys="R">
        <RecordResult matter={matter} onContinue={onContinue} />
        <CheckIn matter={matter} />
      </RecordPart>
      <RecordPart
        number={2}
        title={t('record.whoWasThere')}
        note={t('record.here', { here: hereOf(matter.appearances), all: matter.appearances.length })}
        keys="A"
      >
        <WhoWasThere matter={matter} />
      </RecordPart>
      <RecordPart number={3} title={t('record.whatNext')} note={t('record.orders', { count: matter.orders.length })} keys="O">
        <Orders matter={matter} />
        <AddOrder matter={matter} />
      </RecordPart>
      <RecordPart title={t('record.nextDate')} keys="D">
        <NextDate key={row.hearingId} matter={matter} />
      </RecordPart>
      {sayToHer === undefined ? null : (
        <RecordPart title={t('record.sayTo')}>
          <Covered wide>
            <p className="record say-words">{sayToHer.words}</p>
          </Covered>
        </RecordPart>
      )}
      <AssertDefense matter={matter} />
    </>
  );
}

function Saved({ version }: { readonly version: number }) {
  const { t } = useTranslation('session');
  const savedAt = useSavedAt(version);
  if (savedAt === null) return <span className="caption">{t('record.asRead')}</span>;
  return (
    <StateWord shape="check" family="good">
      <span className="small" role="status">
        {t('record.savedAt', { at: clockTime(savedAt) })}
      </span>
    </StateWord>
  );
}

interface RecordPartProps {
  readonly number?: number;
  readonly title: string;
  readonly note?: string;
  readonly keys?: string;
  readonly children: ReactNode;
}

function RecordPart({ number, title, note, keys, children }: RecordPartProps) {
  return (
    <section className="record-part" aria-label={title}>
      <h3 className="record-part-head">
        {number === undefined ? null : <span className="record third">{number}</span>}
        <span>{title}</span>
        <span className="record-part-note">
          {note} {keys === undefined ? null : <KeyHint keys={keys} />}
        </span>
      </h3>
      {children}
    </section>
  );
}

function Orders({ matter }: { readonly matter: MatterInHand }) {
  const { t } = useTranslation('session');
  return (
    <ol className="given-orders">
      {matter.orders.map((order) => (
        <li key={order.orderId}>
          <span className="record third">{order.ordinal}</span>
          <span>
            <span className="record">{order.words}</span>
            <span className="caption">
              {ownerWords(order.ownerRole)}
              {order.dueOn === null ? '' : ` · ${t('matter.due', { on: shortDay(order.dueOn) })}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
