import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EstablishCircumstanceDocument, type ClocksOfCaseFragment } from '../../gql/graphql.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { say } from '../../ui/toasts.ts';

type Question = ClocksOfCaseFragment['questions'][number];

interface ClockQuestionsProps {
  readonly of: ClocksOfCaseFragment;
  /** False: the seat reads the questions and does not answer them. */
  readonly mayAnswer: boolean;
  readonly onAnswered: () => void;
}

/** What no record tells by itself and what decides a clock: each asked once, and answered in its own place. */
export function ClockQuestions({ of, mayAnswer, onAnswered }: ClockQuestionsProps) {
  const list = useRef<HTMLUListElement>(null);
  // The answered question goes; the hand stays with those that are left.
  const answered = (): void => {
    list.current?.focus();
    onAnswered();
  };
  return (
    <ul ref={list} className="clock-questions" tabIndex={-1}>
      {of.questions.map((question) => (
        <li key={`${question.petitionId ?? ''}:${question.name}`}>
          <QuestionWords question={question} />
          {mayAnswer ? <Answers caseId={of.caseId} question={question} onAnswered={answered} /> : null}
        </li>
      ))}
    </ul>
  );
}

function QuestionWords({ question: { words, petitionEnding } }: { readonly question: Question }) {
  const { t } = useTranslation('common');
  return (
    <p>
      {words}
      {petitionEnding === null ? null : <span className="caption"> {t('petitionEnding', { ending: petitionEnding })}</span>}
    </p>
  );
}

interface AnswersProps {
  readonly caseId: string;
  readonly question: Question;
  readonly onAnswered: () => void;
}

function Answers({ caseId, question: { name, words, petitionId }, onAnswered }: AnswersProps) {
  const { t } = useTranslation(['clocks', 'common']);
  const { run, busy, fault } = useAct(EstablishCircumstanceDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const id = useId();
  const answer = async (holds: boolean): Promise<void> => {
    if (busy) return;
    const done = (await run({ input: { caseId, petitionId, name, holds } }))?.establishCircumstance ?? null;
    setRefusal(refusalOf(done));
    if (done?.__typename !== 'CircumstanceChanged') return;
    say({ words: t('circumstanceDone'), tone: 'good' });
    onAnswered();
  };
  return (
    <>
      <div className="button-row" role="group" aria-labelledby={id}>
        <span id={id} className="only-heard">
          {words}
        </span>
        <Button busy={busy} onPress={() => void answer(true)}>
          {t('common:yes')}
        </Button>
        <Button busy={busy} onPress={() => void answer(false)}>
          {t('common:no')}
        </Button>
      </div>
      <RefusalNotice refusal={refusal} />
      {fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
    </>
  );
}
