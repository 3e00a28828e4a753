import './minute-findings.css';
import { MINUTE_FINDING_ANSWER } from '@starling/shared/vocabulary/minute-finding';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Cites } from '../../ui/Cite.tsx';
import { AreaField } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { withFinding, type RecordDraft } from './record-draft.ts';
import { lacksFacts, plainlyOpen, shownFindings, type ShownFinding } from './shown-record.ts';
import type { RecordInHand } from './use-record.ts';

const ANSWERS: Readonly<Record<string, string>> = MINUTE_FINDING_ANSWER;

/** The findings that the law wants in the minutes of this hearing. None is made by being shown: the judge says each, or all of them in one word. */
export function MinuteFindings({ record }: { readonly record: RecordInHand }) {
  const { t } = useTranslation('recordMatter');
  const findings = shownFindings(record.matter, record.draft);
  const open = plainlyOpen(findings);
  const makeAll = () => record.change((now) => open.reduce((sum, one) => answered(sum, one, 'made'), now));
  useKeys([
    {
      key: 'L',
      words: t('keys.findings'),
      group: t('keys.record'),
      act: open.length === 0 ? goToFindings : makeAll,
      rank: 14,
      quiet: true,
    },
  ]);
  if (findings.length === 0) return null;
  return (
    <div className="minute-findings" id="minute-findings">
      {open.length === 0 ? null : (
        <Button kind="quiet" keyHint="L" onPress={makeAll}>
          {t('findings.makeAll', { count: open.length })}
        </Button>
      )}
      <ul>
        {findings.map((finding) => (
          <Finding key={finding.kind} finding={finding} onChange={(change) => record.change((now) => change(now))} />
        ))}
      </ul>
    </div>
  );
}

function answered(draft: RecordDraft, { kind, facts, was }: ShownFinding, answer: string): RecordDraft {
  return withFinding(draft, { kind, answer, facts }, was);
}

interface FindingProps {
  readonly finding: ShownFinding;
  readonly onChange: (change: (draft: RecordDraft) => RecordDraft) => void;
}

function Finding({ finding, onChange }: FindingProps) {
  const { t } = useTranslation('recordMatter');
  const { kind, words, answer, facts, was } = finding;
  const answerWords = (key: string): string =>
    kind === 'restraints' && (key === 'made' || key === 'not_made') ? t(`findings.restraints.${key}`) : (ANSWERS[key] ?? key);
  const asksFacts = answer !== '' && finding.factsWith === answer;
  return (
    <li className="minute-finding" data-empty={answer === '' || lacksFacts(finding)}>
      <span className="minute-finding-words">
        <span className="record">{words}</span> <Cites cites={finding.cites} />
      </span>
      <select aria-label={words} value={answer} onChange={(event) => onChange((now) => answered(now, finding, event.target.value))}>
        {answer === '' ? <option value="">{t('findings.notSaid')}</option> : null}
        {finding.answers.map((key) => (
          <option key={key} value={key}>
            {answerWords(key)}
          </option>
        ))}
      </select>
      {asksFacts ? (
        <AreaField
          label={t('findings.facts')}
          hint={finding.factsAsked}
          record
          rows={2}
          value={facts}
          onChange={(typed) => onChange((now) => withFinding(now, { kind, answer, facts: typed }, was))}
        />
      ) : null}
    </li>
  );
}

/** With nothing left to say in one word, the hand goes to the first that needs more. */
function goToFindings(): void {
  document.getElementById('minute-findings')?.querySelector<HTMLElement>('[data-empty="true"] select, select')?.focus();
}
