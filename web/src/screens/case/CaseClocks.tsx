import { useTranslation } from 'react-i18next';
import type { CaseClocksQuery, ClocksOfCaseFragment } from '../../gql/graphql.ts';
import { whyClosed } from '../../parts/acts.ts';
import { ClockTable } from '../../parts/clocks/ClockTable.tsx';

import { Pleading } from '../../ui/Pleading.tsx';
import { ClockActs } from './ClockActs.tsx';
import { ClockQuestions } from './ClockQuestions.tsx';
import { ClocksHistory } from './ClocksHistory.tsx';
import { WindowsTable } from './WindowsTable.tsx';

export type ClocksOfYouth = NonNullable<CaseClocksQuery['caseClocks']>;

interface CaseClocksProps {
  readonly clocks: ClocksOfYouth;
  /** The numbers of the youth's other cases by their id, as far as this seat sees them. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly onChanged: () => void;
}

/** Every clock of the case, what could not be counted, the lawful days of the next hearings, and what happened; then the youth's other case. */
export function CaseClocks({ clocks, numbers, onChanged }: CaseClocksProps) {
  const { t } = useTranslation('clocks');
  const mayAnswer = whyClosed(clocks.acts, 'establishCircumstance', t('notYours')) === undefined;
  const shared = { mayAnswer, onChanged };
  return (
    <div className="case-clocks">
      <ClockActs clocks={clocks} onChanged={onChanged} />
      <OneCase of={clocks} caption={t('runningOf')} heading="h2" {...shared} />
      {clocks.otherCases.map((other) => {
        const number = numbers.get(other.caseId);
        const title = number === undefined ? t('otherCaseUnnamed') : t('otherCase', { number });
        return (
          <section key={other.caseId} className="case-other" aria-label={title}>
            <h2>{title}</h2>
            <OneCase of={other} caption={title} heading="h3" {...shared} />
          </section>
        );
      })}
    </div>
  );
}

interface OneCaseProps {
  readonly of: ClocksOfCaseFragment;
  readonly caption: string;
  /** A heading of the page, or one under the other case's own. */
  readonly heading: 'h2' | 'h3';
  readonly mayAnswer: boolean;
  readonly onChanged: () => void;
}

function OneCase({ of, caption, heading: Heading, mayAnswer, onChanged }: OneCaseProps) {
  const { t } = useTranslation('clocks');
  const owed = of.clocks.filter(({ choice }) => !choice);
  const choices = of.clocks.filter(({ choice }) => choice);
  const none = of.missing.length === 0 ? t('noneOf') : t('noneNow');
  return (
    <div className="pleading-rows">
      <Pleading as="section" margin={<Heading>{t('running')}</Heading>}>
        {owed.length === 0 ? <p className="second">{none}</p> : <ClockTable caption={caption} clocks={owed} />}
      </Pleading>
      {of.questions.length === 0 ? null : (
        <Pleading as="section" margin={<Heading>{t('questions')}</Heading>}>
          <p className="second small">{t('questionsSub')}</p>
          <ClockQuestions of={of} mayAnswer={mayAnswer} onAnswered={onChanged} />
        </Pleading>
      )}
      {of.missing.length === 0 ? null : (
        <Pleading as="section" margin={<Heading>{t('notCounted')}</Heading>}>
          <p className="second small">{t('notCountedSub')}</p>
          <ul className="not-counted">
            {of.missing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Pleading>
      )}
      {choices.length === 0 ? null : (
        <Pleading as="section" margin={<Heading>{t('choices')}</Heading>}>
          <ClockTable caption={t('choicesOf', { caption })} clocks={choices} />
        </Pleading>
      )}
      {of.windows.length === 0 ? null : (
        <Pleading as="section" margin={<Heading>{t('windows')}</Heading>}>
          <WindowsTable windows={of.windows} />
        </Pleading>
      )}
      <Pleading as="section" margin={<Heading>{t('history')}</Heading>}>
        <ClocksHistory of={of} onChanged={onChanged} />
      </Pleading>
    </div>
  );
}
