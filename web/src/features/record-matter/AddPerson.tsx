import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import type { Attended } from './record-draft.ts';

/** Roles of somebody who comes unlisted, in the court's words. */
const ROLES = [
  'caregiver',
  'parent',
  'guardian',
  'advocate',
  'support_person',
  'interpreter',
  'probation_officer',
  'social_worker',
] as const;

interface AddPersonProps {
  readonly roll: readonly Pick<Attended, 'role' | 'name'>[];
  readonly onAdd: (person: Attended) => void;
}

/** Somebody who was there and not listed: who, and in which role. */
export function AddPerson({ roll, onAdd }: AddPersonProps) {
  const { t } = useTranslation('recordMatter');
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const [role, setRole] = useState<string>(ROLES[0]);
  if (!isOpen)
    return (
      <Button kind="quiet" onPress={() => setIsOpen(true)}>
        {t('who.another')}
      </Button>
    );
  const person = { appearanceId: null, role, name: name.trim(), attendance: 'present', spoke: null };
  const isListed = roll.some((one) => one.role === person.role && one.name === person.name);
  const add = (event: { readonly preventDefault: () => void }): void => {
    event.preventDefault();
    if (person.name === '' || isListed) return;
    onAdd(person);
    setName('');
    setIsOpen(false);
  };
  return (
    <form className="who-another" onSubmit={add} aria-label={t('who.another')}>
      <select aria-label={t('who.role')} value={role} onChange={(event) => setRole(event.target.value)}>
        {ROLES.map((key) => (
          <option key={key} value={key}>
            {t(`who.roles.${key}`)}
          </option>
        ))}
      </select>
      <input
        aria-label={t('who.name')}
        placeholder={t('who.name')}
        value={name}
        autoComplete="off"
        autoFocus
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit">{t('who.add')}</Button>
    </form>
  );
}
