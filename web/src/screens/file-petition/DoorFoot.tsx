import { useTranslation } from 'react-i18next';
import type { DoorProblem } from '@starling/shared/law/door';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import type { Filing } from './use-filing-petition.ts';

/** What the law has against it, all at once and live; then the one button. */
export function DoorFoot({ door, filing }: { readonly door: readonly DoorProblem[] | null; readonly filing: Filing }) {
  const { t } = useTranslation(['filePetition', 'common']);
  const { filed, refusal, fault } = filing;
  if (filed !== null) {
    const counts = t('filedCounts', { count: filed.petition.counts.length });
    return (
      <footer className="petition-foot">
        <Notice tone="good" refusal title={t('filed', { ending: filed.petition.ending, counts })}>
          <span className="button-row">
            <ButtonLink kind="quiet" href={`/cases/${filed.caseId}`}>
              {t('openCase')}
            </ButtonLink>
            <ButtonLink kind="quiet" href={`/hearings/new?case=${filed.caseId}`}>
              {t('setHearing')}
            </ButtonLink>
          </span>
        </Notice>
      </footer>
    );
  }
  const open = door ?? [];
  return (
    <footer className="petition-foot">
      <section className="petition-door" aria-label={t('door')} aria-live="polite">
        {door === null ? <p className="second small">{t('doorUnknownBirth')}</p> : null}
        {door !== null && open.length === 0 ? (
          <StateWord family="good" shape="check">
            {t('doorOpen')}
          </StateWord>
        ) : null}
        {open.length === 0 ? null : (
          <Notice
            title={t('doorTitle', { count: open.length })}
            causes={open.map((one) => ({
              message: one.message,
              cites: one.cites,
              goTo: one.field === 'bornOn' ? 'youth.bornOn' : one.field,
            }))}
          />
        )}
        <RefusalNotice refusal={refusal} fieldId={itself} />
        {fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
      </section>
      <Button
        kind="act"
        large
        keyHint="Ctrl+Enter"
        busy={filing.busy}
        onPress={() => void filing.file()}
        why={open.length > 0 ? t('whyDoor', { count: open.length }) : undefined}
      >
        {t('file')}
      </Button>
    </footer>
  );
}

/** A field is found under its own name. One function for every drawing, so that a refusal drawn anew leaves the hand where it types. */
function itself(field: string): string {
  return field;
}
