import { seatWords } from '@starling/shared/vocabulary/seat';
import { stateWords, stepWords } from '@starling/shared/workflow/step-words';
import type { PrintedStep, PrintedTable } from '@starling/shared/workflow/tables';
import { useTranslation } from 'react-i18next';
import { Cite } from '../../ui/Cite.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { LawArticle } from './LawArticle.tsx';

/** One table of steps as a judge reads it: from where, what is done, to where, by whom, and by which law. */
export function StepsPage({ table }: { readonly table: PrintedTable }) {
  const { t } = useTranslation('law');
  return (
    <LawArticle title={table.title} facts={<p className="second">{t('stepsSub')}</p>}>
      <section className="law-part-of">
        <h3 className="only-heard">{t('steps')}</h3>
        <Table
          caption={table.title}
          columns={useStepColumns(table.title)}
          rows={table.steps}
          idOf={({ from, command, to }) => `${from} ${command} ${to}`}
        />
      </section>
    </LawArticle>
  );
}

function useStepColumns(title: string): readonly TableColumn<PrintedStep>[] {
  const { t } = useTranslation('law');
  return [
    { key: 'from', label: t('stepFrom'), head: true, cell: ({ from }) => stateWords(title, from) },
    { key: 'command', label: t('stepDone'), cell: ({ command }) => <span className="strong">{stepWords(title, command)}</span> },
    { key: 'to', label: t('stepTo'), cell: ({ to }) => stateWords(title, to) },
    { key: 'who', label: t('stepWho'), cell: ({ seats }) => seats.map(seatWords).join(', ') },
    { key: 'asked', label: t('stepAsked'), cell: (step) => <Asked step={step} /> },
    {
      key: 'cite',
      label: t('cite'),
      cell: ({ cite }) => (
        <span>
          <Cite cite={{ text: cite }} />
        </span>
      ),
    },
  ];
}

/** What is asked before the step: a sentence each, and how many more depend on the facts. */
function Asked({ step: { asks, needs } }: { readonly step: PrintedStep }) {
  const { t } = useTranslation('law');
  if (needs === 0) return t('stepNothing');
  const more = needs - asks.length;
  return (
    <ul className="law-asked">
      {asks.map((words) => (
        <li key={words}>{words}</li>
      ))}
      {more === 0 ? null : <li>{t(asks.length === 0 ? 'stepNeeds' : 'stepMore', { count: more })}</li>}
    </ul>
  );
}
