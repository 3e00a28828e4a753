import { ORDER_OWNER } from '@starling/shared/vocabulary/order';

const OWNERS: Readonly<Record<string, string>> = ORDER_OWNER;

/** A role in the few words of a row; one that is not known stands as it is written. */
export const SHORT_ROLE: Readonly<Record<string, string>> = {
  minors_counsel: 'counsel',
  prosecutor: 'deputy DA',
  county_counsel: 'county counsel',
  probation_officer: 'Probation',
  social_worker: 'social worker',
  advocate: 'advocate',
  parent: 'parent',
  guardian: 'guardian',
  caregiver: 'caregiver',
  youth: '',
  courtroom_clerk: 'clerk',
  coordinator: 'coordinator',
  interpreter: 'interpreter',
};

const POSITION_ROLE: Readonly<Record<string, string>> = {
  minors_counsel: 'Counsel',
  prosecutor: 'Deputy DA',
  county_counsel: 'County counsel',
  probation_officer: 'Probation',
  social_worker: 'Child welfare',
  advocate: 'Advocate',
};

/** Whose position it is, in the word of a column's head. */
export function positionWords(role: string): string {
  return POSITION_ROLE[role] ?? ownerWords(role);
}

/** Whose order or position it is, in words; a word of the court that is no key stands as it is. */
export function ownerWords(role: string): string {
  return OWNERS[role] ?? role;
}
