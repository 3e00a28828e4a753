import './who-was-there.css';
import { useTranslation } from 'react-i18next';
import { isRelative, useNames } from '../../parts/names/Name.tsx';
import { SHORT_ROLE } from '../../parts/owner-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Tick } from '../../ui/RadioChips.tsx';
import { say } from '../../ui/toasts.ts';
import { AddPerson } from './AddPerson.tsx';
import { withAttended, withoutPerson, type RecordDraft } from './record-draft.ts';
import { isHere, shownResult, shownRoll, type ShownPerson } from './shown-record.ts';
import type { RecordInHand } from './use-record.ts';

/** Who was there, person by person; ticked is present, and remote is said beside the role. */
export function WhoWasThere({ record }: { readonly record: RecordInHand }) {
  const { t } = useTranslation('session');
  const roll = shownRoll(record.matter, record.draft);
  const isAway = shownResult(record.matter, record.draft) === 'AWAY';
  const expected = roll.filter(({ attendance }) => attendance === 'expected');
  const change = (person: ShownPerson, part: Partial<ShownPerson>) => record.change((now) => attended(now, { ...person, ...part }));
  const allHere = () => record.change((now) => expected.reduce((sum, one) => attended(sum, { ...one, attendance: 'present' }), now));
  useKeys([{ key: 'A', words: t('keys.who'), group: t('keys.record'), act: goToRoll, rank: 11 }]);
  return (
    <div className="who-was-there" id="who-was-there">
      {expected.length === 0 ? null : (
        <Button kind="quiet" keyHint="Enter" onPress={allHere}>
          {t('record.allHere', { count: expected.length })}
        </Button>
      )}
      {roll.length === 0 ? <p className="caption">{t('record.nobodyExpected')}</p> : null}
      <ul className="who-list">
        {roll.map((person) => (
          <Person
            key={`${person.role} ${person.name}`}
            person={person}
            matter={record.matter.row}
            isAway={person.role === 'youth' && isAway}
            onChange={(part) => change(person, part)}
            onRemove={person.appearanceId === null ? () => record.change((now) => withoutPerson(now, person)) : null}
          />
        ))}
      </ul>
      <AddPerson roll={roll} onAdd={(person) => record.change((now) => withAttended(now, person, ''))} />
    </div>
  );
}

function attended(draft: RecordDraft, { appearanceId, role, name, attendance, spoke, was }: ShownPerson): RecordDraft {
  return withAttended(draft, { appearanceId, role, name, attendance, spoke }, was);
}

interface PersonProps {
  readonly person: ShownPerson;
  readonly matter: { readonly place: number; readonly chosenName: string };
  /** The youth of a matter whose result is away: not there, until another result is chosen. */
  readonly isAway: boolean;
  readonly onChange: (part: Partial<ShownPerson>) => void;
  readonly onRemove: (() => void) | null;
}

function Person({ person, matter, isAway, onChange, onRemove }: PersonProps) {
  const { t } = useTranslation(['session', 'recordMatter']);
  const sayName = usePersonName();
  const { role, attendance } = person;
  const isYouth = role === 'youth' || person.name === matter.chosenName;
  const name = sayName(person, isYouth ? matter.place : null);
  const here = isHere(attendance);
  const tick = (ticked: boolean): void =>
    isAway ? say({ words: t('record.awayStands'), tone: 'care' }) : onChange({ attendance: ticked ? 'present' : 'absent' });
  return (
    <li className="who-person">
      <Tick ticked={here} onChange={tick}>
        {name} <span className="caption">{isYouth ? '' : (SHORT_ROLE[role] ?? role)}</span>
        <SaidOf attendance={attendance} isAway={isAway} />
      </Tick>
      {here && isYouth ? (
        <Mode shape="speech" isOn={person.spoke === true} words={t('record.spoke')} of={name} onPress={(on) => onChange({ spoke: on })} />
      ) : null}
      {isAway ? null : <HowThere attendance={attendance} of={name} onChange={(to) => onChange({ attendance: to })} />}
      {onRemove === null ? null : (
        <Button kind="quiet" icon="shut" label={t('recordMatter:who.remove', { name })} onPress={onRemove}>
          {''}
        </Button>
      )}
    </li>
  );
}

/** What stands beside a name: that nobody said anything yet, or that the result says it. */
function SaidOf({ attendance, isAway }: { readonly attendance: string; readonly isAway: boolean }) {
  const { t } = useTranslation(['session', 'recordMatter']);
  if (isAway) return <span className="caption">{t('record.awayNotThere')}</span>;
  return attendance === 'expected' ? <span className="only-heard">, {t('recordMatter:who.expected')}</span> : null;
}

/** Whoever is here may be here by video; whoever is not may be excused. */
function HowThere({
  attendance,
  of,
  onChange,
}: {
  readonly attendance: string;
  readonly of: string;
  readonly onChange: (to: string) => void;
}) {
  const { t } = useTranslation(['session', 'recordMatter']);
  const here = isHere(attendance);
  const [shape, to, back] = here ? (['screen', 'remote', 'present'] as const) : (['dash', 'excused', 'absent'] as const);
  return (
    <Mode
      shape={shape}
      isOn={attendance === to}
      words={here ? t('record.remote') : t('recordMatter:who.excused')}
      of={of}
      onPress={(on) => onChange(on ? to : back)}
    />
  );
}

/** A name as this screen may say it: the youth by place, the family by role, while names are hidden. */
function usePersonName(): (person: ShownPerson, placeOfYouth: number | null) => string {
  const names = useNames();
  return ({ role, name }, placeOfYouth) => {
    if (placeOfYouth !== null) return names.name(name, placeOfYouth);
    return isRelative(role) || FAMILY.includes(role) ? names.relative(name, '') : name;
  };
}

interface ModeProps {
  readonly shape: IconName;
  readonly isOn: boolean;
  readonly words: string;
  readonly of: string;
  readonly onPress: (on: boolean) => void;
}

/** A second word about somebody, beside the tick: spoke, remote, excused. */
function Mode({ shape, isOn, words, of, onPress }: ModeProps) {
  return (
    <button type="button" className="who-mode" aria-pressed={isOn} onClick={() => onPress(!isOn)}>
      <Icon name={shape} size={13} /> <span className={isOn ? undefined : 'only-heard'}>{words}</span>
      <span className="only-heard">, {of}</span>
    </button>
  );
}

const FAMILY: readonly string[] = ['relative', 'support_person', 'grandmother', 'aunt'];

/** The one press for everybody expected comes first, so that Enter is next. */
function goToRoll(): void {
  document.getElementById('who-was-there')?.querySelector<HTMLElement>('button, input')?.focus();
}
