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

/** Whose order or position it is, in words; a word of the court that is no key stands as it is. */
export function ownerWords(role: string): string {
  return OWNERS[role] ?? role;
}
