import './names.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '../../ui/kept-choice.ts';
import { namesChoice } from './names.ts';

interface Names {
  readonly hidden: boolean;
  /** The chosen name, or "Youth 8" while names are hidden: for labels, titles and anything spoken. */
  readonly name: (chosenName: string, place?: number | null) => string;
  /** A relative's or caregiver's name, or only the role. */
  readonly relative: (name: string, role: string) => string;
}

const RELATIVES: readonly string[] = ['parent', 'guardian', 'caregiver'];

/** Whether a role is of the family: its names are covered with the youth's. */
export function isRelative(role: string): boolean {
  return RELATIVES.includes(role);
}

/** Names as this screen may say them now. Every label, title and announcement goes through it. */
export function useNames(): Names {
  const { t } = useTranslation('common');
  const [choice] = useKept(namesChoice);
  const hidden = choice === 'hidden';
  return {
    hidden,
    name: (chosenName, place) => {
      if (!hidden) return chosenName;
      return place === null || place === undefined ? t('youthNoPlace') : t('youth', { place });
    },
    relative: (name, role) => (hidden ? (role === '' ? t('family') : role) : name),
  };
}

/** A youth's chosen name in the record's face. */
export function Name({ of, place }: { readonly of: string; readonly place?: number | null | undefined }) {
  const names = useNames();
  return <span className="record name">{names.name(of, place ?? null)}</span>;
}

/** Words that would tell who it is (quotations, placement, spoken sentences): hatched while names are hidden, and not in the page at all. */
export function Covered({ children, wide = false }: { readonly children: ReactNode; readonly wide?: boolean }) {
  const { t } = useTranslation('common');
  const { hidden } = useNames();
  if (!hidden) return <>{children}</>;
  return (
    <span className={`hatch${wide ? ' hatch-wide' : ''}`}>
      <span className="only-heard">{t('covered')}</span>
    </span>
  );
}
