import { useTranslation } from 'react-i18next';
import { clockTime, weekDay } from '../../parts/dates.ts';
import { useNames } from '../../parts/names/Name.tsx';
import { DateField, TimeField } from '../../ui/Field.tsx';
import { CheckChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { FIELDS_OF, type ChangeDraft } from './change-draft.ts';
import type { ChangeGround } from './ChangeSession.tsx';

interface ChangeFieldsProps {
  readonly draft: ChangeDraft;
  readonly ground: ChangeGround;
  readonly onType: (fields: Partial<ChangeDraft>) => void;
}

const LEFT: readonly string[] = ['VACATED', 'CONTINUED', 'OFF_CALENDAR'];
const NEW = 'new';

/** What the chosen kind of change asks for, and nothing else. */
export function ChangeFields({ draft, ground, onType }: ChangeFieldsProps) {
  const { t } = useTranslation('changeSession');
  const fields = draft.kind === null ? [] : FIELDS_OF[draft.kind];
  const { calendar } = ground;
  const takesTimes = draft.kind !== 'split' || draft.otherSessionId === null;
  return (
    <>
      {fields.includes('hearingIds') ? <HearingsToSplit draft={draft} ground={ground} onType={onType} /> : null}
      {fields.includes('otherSessionId') ? <OtherSession draft={draft} ground={ground} onType={onType} /> : null}
      {fields.includes('heldOn') ? <DateField label={t('heldOn')} value={draft.heldOn} onChange={(heldOn) => onType({ heldOn })} /> : null}
      {fields.includes('departmentId') ? (
        <Select
          label={t('department')}
          choices={calendar.departments.map((one) => ({ key: one.departmentId, words: `${one.name} ${one.courthouse}` }))}
          value={draft.departmentId}
          onChange={(departmentId) => onType({ departmentId })}
        />
      ) : null}
      {fields.includes('startsAt') && takesTimes ? (
        <div className="change-session-times">
          <TimeField label={t('startsAt')} value={draft.startsAt} onChange={(startsAt) => onType({ startsAt })} />
          <TimeField label={t('endsAt')} value={draft.endsAt} onChange={(endsAt) => onType({ endsAt })} />
        </div>
      ) : null}
      {fields.includes('benchOfficerId') ? (
        <Select
          label={t('benchOfficer')}
          choices={calendar.benchOfficers.map((one) => ({ key: one.benchOfficerId, words: one.name }))}
          value={draft.benchOfficerId}
          onChange={(benchOfficerId) => onType({ benchOfficerId })}
        />
      ) : null}
    </>
  );
}

function OtherSession({ draft, ground, onType }: ChangeFieldsProps) {
  const { t } = useTranslation('changeSession');
  const others = ground.calendar.sessions.filter(
    (one) => one.sessionId !== ground.sessionSheet.session.sessionId && one.state === 'planned',
  );
  const choices = others.map((one) => ({
    key: one.sessionId,
    words: t('other', { day: weekDay(one.heldOn), time: clockTime(one.startsAt), department: one.department }),
    detail: `${one.name}, ${one.judge}`,
  }));
  return (
    <Select
      label={draft.kind === 'merged' ? t('mergeInto') : t('splitInto')}
      placeholder={t('otherPlaceholder')}
      choices={draft.kind === 'split' ? [{ key: NEW, words: t('newSession') }, ...choices] : choices}
      value={draft.otherSessionId ?? (draft.kind === 'split' ? NEW : null)}
      onChange={(key) => onType({ otherSessionId: key === NEW ? null : key })}
    />
  );
}

function HearingsToSplit({ draft, ground, onType }: ChangeFieldsProps) {
  const { t } = useTranslation('changeSession');
  const names = useNames();
  const rows = ground.sessionSheet.rows.filter((row) => !LEFT.includes(row.state));
  return (
    <CheckChips
      label={t('hearingsThatGo')}
      values={draft.hearingIds}
      onChange={(hearingIds) => onType({ hearingIds })}
      chips={rows.map((row) => ({
        key: row.hearingId,
        words: `${row.placeInLine} ${names.name(row.chosenName, row.placeInLine)}`,
        detail: `${clockTime(row.startsAt)}, ${row.typeWords}`,
      }))}
    />
  );
}
