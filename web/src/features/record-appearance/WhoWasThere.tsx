import './who-was-there.css';
import { useTranslation } from 'react-i18next';
import { RecordAppearanceDocument, type AppearanceLineFragment, type RecordColumnFragment } from '../../gql/graphql.ts';
import { useNames } from '../../parts/names/Name.tsx';
import { SHORT_ROLE } from '../../parts/owner-words.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Tick } from '../../ui/RadioChips.tsx';

const HERE = ['present', 'remote', 'late'];

/** Who was there, person by person; ticked is present, and remote is said beside the role. */
export function WhoWasThere({ matter }: { readonly matter: RecordColumnFragment }) {
  const { t } = useTranslation('session');
  const { run, refusal } = useHearingAct(RecordAppearanceDocument, matter.row);
  const record = ({ appearanceId }: AppearanceLineFragment, attendance: string) =>
    void run((version) => ({ input: { hearingId: matter.row.hearingId, version, appearanceId, attendance } }));
  const expected = matter.appearances.filter(({ attendance }) => attendance === 'expected');
  useKeys([{ key: 'A', words: t('keys.who'), group: t('keys.record'), act: focusFirst, rank: 11 }]);
  if (matter.appearances.length === 0) return <p className="caption">{t('record.nobodyExpected')}</p>;
  return (
    <>
      <ul className="who-list" id="who-was-there">
        {matter.appearances.map((one) => (
          <Person
            key={one.appearanceId}
            one={one}
            onRecord={(attendance) => record(one, attendance)}
            place={matter.row.place}
            chosenName={matter.row.chosenName}
          />
        ))}
      </ul>
      {expected.length === 0 ? null : (
        <Button kind="quiet" onPress={() => expected.forEach((one) => record(one, 'present'))}>
          {t('record.allHere', { count: expected.length })}
        </Button>
      )}
      <RefusalNotice refusal={refusal} />
    </>
  );
}

export function hereOf(appearances: readonly AppearanceLineFragment[]): number {
  return appearances.filter(({ attendance }) => HERE.includes(attendance)).length;
}

interface PersonProps {
  readonly one: AppearanceLineFragment;
  readonly place: number;
  readonly chosenName: string;
  readonly onRecord: (attendance: string) => void;
}

const FAMILY = ['parent', 'guardian', 'caregiver', 'relative', 'support_person', 'grandmother', 'aunt'];

function Person({ one, place, chosenName, onRecord }: PersonProps) {
  const { t } = useTranslation('session');
  const names = useNames();
  const isYouth = one.role === 'youth' || one.name === chosenName;
  const name = isYouth ? names.name(one.name, place) : FAMILY.includes(one.role) ? names.relative(one.name, '') : one.name;
  const isHere = HERE.includes(one.attendance);
  const isRemote = one.attendance === 'remote';
  return (
    <li className="who-person">
      <Tick ticked={isHere} onChange={(ticked) => onRecord(ticked ? 'present' : 'absent')}>
        {name}{' '}
        <span className="caption">{isYouth ? (one.spoke === true ? t('record.spoke') : '') : (SHORT_ROLE[one.role] ?? one.role)}</span>
      </Tick>
      {isHere && !isYouth ? (
        <button type="button" className="who-mode" aria-pressed={isRemote} onClick={() => onRecord(isRemote ? 'present' : 'remote')}>
          <Icon name="screen" size={13} /> <span className={isRemote ? undefined : 'only-heard'}>{t('record.remote')}</span>
          <span className="only-heard">, {name}</span>
        </button>
      ) : null}
    </li>
  );
}

function focusFirst(): void {
  document.getElementById('who-was-there')?.querySelector('input')?.focus();
}
