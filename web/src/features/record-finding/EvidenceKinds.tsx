import './evidence-kinds.css';
import { useTranslation } from 'react-i18next';
import { Cite } from '../../ui/Cite.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { EVIDENCE_KINDS } from './finding-entry.ts';
import type { FindingSheetHand } from './use-finding.ts';

/** Kinds of evidence only. There is no field for words, so the story has no place to go (I9). */
export function EvidenceKinds({ hand }: { readonly hand: FindingSheetHand }) {
  const { t } = useTranslation('finding');
  return (
    <div id="evidence">
      <fieldset className="evidence-kinds" disabled={hand.isClosed}>
        <legend className="only-heard">{t('evidence.label')}</legend>
        {EVIDENCE_KINDS.map((evidence, index) => (
          <label key={evidence} className="evidence-chip">
            <input
              type="checkbox"
              checked={hand.entry.evidence.includes(evidence)}
              aria-keyshortcuts={String(index + 1)}
              onChange={() => hand.act({ kind: 'toggleEvidence', evidence })}
            />
            <KeyHint keys={String(index + 1)} />
            <span>{t(`evidence.${evidence}`)}</span>
          </label>
        ))}
      </fieldset>
      <p className="evidence-note caption">
        {t('evidence.story')}{' '}
        <label className="evidence-privilege">
          <input
            type="checkbox"
            checked={hand.entry.privilegeClaimed}
            disabled={hand.isClosed}
            onChange={(event) => hand.act({ kind: 'claimPrivilege', claimed: event.target.checked })}
          />
          {t('evidence.privilege')}
        </label>{' '}
        <Cite cite={{ text: 'Evid. 1038' }} />{' '}
        <label className="evidence-privilege">
          <input
            type="checkbox"
            checked={hand.entry.keptOut1161}
            disabled={hand.isClosed}
            onChange={(event) => hand.act({ kind: 'choose', choice: { keptOut1161: event.target.checked } })}
          />
          {t('evidence.keptOut')}
        </label>{' '}
        <Cite cite={{ text: 'Evid. 1161' }} />
      </p>
    </div>
  );
}
