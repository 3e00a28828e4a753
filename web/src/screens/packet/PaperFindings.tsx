import { MINUTE_FINDING_ANSWER } from '@starling/shared/vocabulary/minute-finding';
import { useTranslation } from 'react-i18next';
import type { FindingAskedFragment } from '../../gql/graphql.ts';
import { Cites } from '../../ui/Cite.tsx';
import { AreaField } from '../../ui/Field.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import type { PaperFinding } from './paper-draft.ts';

const ANSWERS: Readonly<Record<string, string>> = MINUTE_FINDING_ANSWER;

interface PaperFindingsProps {
  readonly asked: readonly FindingAskedFragment[];
  readonly findings: Readonly<Record<string, PaperFinding>>;
  readonly onChange: (findings: Readonly<Record<string, PaperFinding>>) => void;
}

/** The findings that have to stand in the minutes, as the sheet answers them; none is made by being shown. */
export function PaperFindings({ asked, findings, onChange }: PaperFindingsProps) {
  const { t } = useTranslation('packet');
  if (asked.length === 0) return null;
  const change = (kind: string, part: Partial<PaperFinding>): void =>
    onChange({ ...findings, [kind]: { answer: '', facts: '', ...findings[kind], ...part } });
  return (
    <fieldset className="packet-findings">
      <legend className="strong">{t('findings')}</legend>
      {asked.map(({ kind, words, cites, answers, needsFacts, factsAsked }) => (
        <div key={kind} className="packet-finding">
          <p>
            <span className="record">{words}</span>
            <Cites cites={cites} />
          </p>
          <RadioChips
            label={words}
            labelHidden
            chips={answers.map((key) => ({ key, words: ANSWERS[key] ?? key }))}
            value={findings[kind]?.answer ?? null}
            onChange={(answer) => change(kind, { answer })}
          />
          {findings[kind] !== undefined && needsFacts === findings[kind]?.answer ? (
            <AreaField
              record
              rows={2}
              label={t('facts')}
              hint={factsAsked}
              value={findings[kind]?.facts ?? ''}
              onChange={(facts) => change(kind, { facts })}
            />
          ) : null}
        </div>
      ))}
    </fieldset>
  );
}
