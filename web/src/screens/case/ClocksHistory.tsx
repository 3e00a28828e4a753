import { useTranslation } from 'react-i18next';
import {
  TakeBackCircumstanceDocument,
  TakeBackClockChangeDocument,
  TakeBackClockEventDocument,
  type ClocksOfCaseFragment,
} from '../../gql/graphql.ts';
import { useSaidDay } from '../../parts/clocks/said-day.ts';
import { TakeBack } from '../../parts/clocks/TakeBack.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { say } from '../../ui/toasts.ts';
import { historyOf, type HistoryLine } from './clocks-history.ts';

/** What was entered and what was done to the clocks, in the order of time, each with who entered it and the way back for whoever may. */
export function ClocksHistory({ of, onChanged }: { readonly of: ClocksOfCaseFragment; readonly onChanged: () => void }) {
  const { t } = useTranslation(['clocks', 'common']);
  const said = useSaidDay();
  const lines = historyOf(of);
  const columns: readonly TableColumn<HistoryLine>[] = [
    { key: 'day', label: t('day'), cell: (line) => <span className="record">{said(line.on, line.at)}</span> },
    { key: 'what', label: t('what'), head: true, cell: (line) => <WhatHappened line={line} /> },
    {
      key: 'petition',
      label: t('petition'),
      cell: ({ entry }) =>
        entry.petitionEnding === null ? (
          <span className="third">{t('wholeCase')}</span>
        ) : (
          t('common:petitionEnding', { ending: entry.petitionEnding })
        ),
    },
    { key: 'by', label: t('enteredBy'), cell: ({ entry }) => entry.enteredBy ?? <span className="third">{t('enteredByUnknown')}</span> },
    ...(lines.some(({ entry }) => entry.mayTakeBack)
      ? [{ key: 'act', label: t('act'), cell: (line: HistoryLine) => <TakeBackLine line={line} onChanged={onChanged} /> }]
      : []),
  ];
  if (lines.length === 0) return <p className="second">{t('historyNone')}</p>;
  return <Table caption={t('historyCaption')} columns={columns} rows={lines} idOf={({ id }) => id} />;
}

function WhatHappened({ line }: { readonly line: HistoryLine }) {
  const words = useLineWords(line);
  if (line.is !== 'change') return <span className="plain">{words}</span>;
  const { clockWords, ground, reason } = line.entry;
  const more = [clockWords, ground, reason].filter((one) => one !== null);
  return (
    <div className="plain">
      {words}
      {more.length === 0 ? null : <div className="caption">{more.join(' · ')}</div>}
    </div>
  );
}

function useLineWords({ is, entry }: HistoryLine): string {
  const { t } = useTranslation('clocks');
  if (is !== 'circumstance') return entry.words;
  return entry.holds ? t('holds', { words: entry.words }) : t('holdsNot', { words: entry.words });
}

function TakeBackLine({ line, onChanged }: { readonly line: HistoryLine; readonly onChanged: () => void }) {
  const { t } = useTranslation('clocks');
  const words = useLineWords(line);
  const { takeBack, busy } = useTakingBack();
  if (!line.entry.mayTakeBack) return null;
  const act = async (): Promise<void> => {
    const answer = await takeBack(line);
    const refused = refusalOf(answer);
    if (answer === null) say({ words: t('notSaved'), tone: 'stop' });
    else if (refused === null) say({ words: t('takenBack', { words }), tone: 'good' });
    else say({ words: refused.message, tone: 'stop' });
    if (answer !== null) onChanged();
  };
  return <TakeBack words={words} busy={busy} onTakeBack={() => void act()} />;
}

function useTakingBack() {
  const event = useAct(TakeBackClockEventDocument);
  const change = useAct(TakeBackClockChangeDocument);
  const circumstance = useAct(TakeBackCircumstanceDocument);
  const takeBack = async ({ is, id, entry: { version } }: HistoryLine): Promise<object | null> => {
    switch (is) {
      case 'happening':
        return (await event.run({ input: { clockEventId: id, version } }))?.takeBackClockEvent ?? null;
      case 'change':
        return (await change.run({ input: { clockChangeId: id, version } }))?.takeBackClockChange ?? null;
      case 'circumstance':
        return (await circumstance.run({ input: { clockCircumstanceId: id, version } }))?.takeBackCircumstance ?? null;
    }
  };
  return { takeBack, busy: event.busy || change.busy || circumstance.busy };
}
