import './answer-grid.css';
import type { FindingBasis } from '@starling/shared/vocabulary/finding';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Cite } from '../../ui/Cite.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { QUESTIONS, answersOf, eligibleCounts, type Question, type SheetCount } from './finding-entry.ts';
import { stepForKey } from './finding-keys.ts';
import { isSameSpot, spotName } from './finding-missing.ts';
import { answeredOf } from './finding-result.ts';
import type { FindingSheetHand } from './use-finding.ts';

const CITES = {
  trafficking_236_23: {
    victim: 'PC 236.1(a)',
    coerced: 'PC 236.1(h)',
    directResult: 'PC 236.23(a)',
    fear: 'PC 236.23(a)',
    juvenileFinding: 'PC 236.23(f)',
  },
  partner_or_sexual_violence_236_24: {
    victim: 'PC 236.24(a)',
    coerced: 'PC 236.24(a)',
    directResult: 'PC 236.24(a)',
    fear: 'PC 236.24(a)',
    juvenileFinding: 'PC 236.24(f)',
  },
} as const satisfies Record<FindingBasis, Record<Question, string>>;

interface AnswerGridProps {
  readonly hand: FindingSheetHand;
  readonly pronoun: 'she' | 'he' | 'they';
  readonly burdenOn: React.ReactNode;
}

/** Five questions down, eligible counts across. Yes and no weigh the same, nothing is preselected; one tab stop, arrows move. */
export function AnswerGrid({ hand, pronoun, burdenOn }: AnswerGridProps) {
  const { t } = useTranslation('finding');
  const counts = eligibleCounts(hand.sheet);
  const isTrafficking = hand.entry.basis === 'trafficking_236_23';
  const words = (question: Question) =>
    question === 'victim' && !isTrafficking ? t(`question.violence_${pronoun}`) : t(`question.${question}_${pronoun}`);
  const move = (event: KeyboardEvent) => {
    const step = stepForKey({ key: event.key, shift: event.shiftKey, ctrl: event.ctrlKey }, hand.entry.stage);
    if (step?.kind !== 'move') return;
    event.preventDefault();
    hand.act(step);
  };
  return (
    <table className="answer-grid" onKeyDown={move}>
      <caption className="only-heard">{t('margin.found')}</caption>
      <thead>
        <tr>
          <td className="answer-standard">{burdenOn}</td>
          {counts.map((count) => (
            <CountHead key={count.countId} hand={hand} count={count} />
          ))}
        </tr>
      </thead>
      <tbody>
        {QUESTIONS.map((question) => (
          <tr key={question}>
            <th scope="row">
              {words(question)} <Cite cite={{ text: CITES[hand.entry.basis][question] }} />
            </th>
            {counts.map((count) => (
              <AnswerCell key={count.countId} hand={hand} count={count} question={question} label={words(question)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CountHead({ hand, count }: { readonly hand: FindingSheetHand; readonly count: SheetCount }) {
  const { t } = useTranslation('finding');
  const isHere = hand.entry.at.kind === 'answer' && hand.entry.at.countId === count.countId;
  const answerAll = () => {
    hand.act({ kind: 'goTo', spot: { kind: 'answer', countId: count.countId, question: 'victim' } }, { kind: 'allFiveYes' });
  };
  return (
    <th scope="col" className="answer-count">
      <span className="strong">{t('count', { number: count.number })}</span>{' '}
      <span className="caption">{t('answered', { given: answeredOf(hand.entry, count.countId) })}</span>{' '}
      <button type="button" className="answer-all" aria-keyshortcuts="A" disabled={hand.isClosed} onClick={answerAll}>
        {isHere ? <KeyHint keys="A" /> : null} <span aria-hidden="true">{t('all')}</span>
        <span className="only-heard">{t('allOfCount', { number: count.number })}</span>
      </button>
    </th>
  );
}

interface AnswerCellProps {
  readonly hand: FindingSheetHand;
  readonly count: SheetCount;
  readonly question: Question;
  readonly label: string;
}

function AnswerCell({ hand, count, question, label }: AnswerCellProps) {
  const { t } = useTranslation('finding');
  const given = answersOf(hand.entry, count.countId)[question];
  const spot = { kind: 'answer' as const, countId: count.countId, question };
  const isHere = isSameSpot(hand.entry.at, spot);
  return (
    <td>
      <div
        role="radiogroup"
        aria-label={t('cellLabel', { number: count.number, question: label })}
        className="answer-cell"
        data-empty={given === null}
        data-here={isHere}
      >
        {[true, false].map((yes) => (
          <AnswerChoice
            key={String(yes)}
            yes={yes}
            given={given}
            isHere={isHere}
            isClosed={hand.isClosed}
            // The cell's one tab stop is the answer given, or yes while there is none: a place to stand, not a choice.
            id={(given ?? true) === yes ? spotName(spot) : null}
            onChoose={() => hand.act({ kind: 'answerAt', countId: count.countId, question, yes })}
          />
        ))}
      </div>
    </td>
  );
}

interface AnswerChoiceProps {
  readonly yes: boolean;
  readonly given: boolean | null;
  readonly isHere: boolean;
  readonly isClosed: boolean;
  readonly id: string | null;
  readonly onChoose: () => void;
}

function AnswerChoice({ yes, given, isHere, isClosed, id, onChoose }: AnswerChoiceProps) {
  const { t } = useTranslation('finding');
  const [words, key, mark] = yes ? [t('yes'), 'Y', '✓'] : [t('no'), 'X', '✕'];
  return (
    <button
      type="button"
      role="radio"
      aria-checked={given === yes}
      aria-keyshortcuts={key}
      disabled={isClosed}
      tabIndex={isHere && id !== null ? 0 : -1}
      {...(id === null ? {} : { id })}
      onClick={onChoose}
      // A radio button does not answer Enter: on this sheet Enter belongs to the signature.
      onKeyDown={(event) => (event.key === 'Enter' ? event.preventDefault() : undefined)}
    >
      {given === yes ? <span aria-hidden="true">{mark}</span> : null}
      {words}
      {isHere && given === null ? <KeyHint keys={key} /> : null}
    </button>
  );
}
