import { PARTICIPATION_ROLE, type ParticipationRole } from '../vocabulary/participation.ts';

const SIGN_IN: readonly ParticipationRole[] = [
  'minors_counsel',
  'prosecutor',
  'county_counsel',
  'probation_officer',
  'social_worker',
  'advocate',
];
const FAMILY: readonly ParticipationRole[] = ['parent', 'guardian', 'caregiver'];

/** Whether somebody in this part may sign in here: the part then opens the case to the seat of the same name. */
export function mayHaveAccount(role: ParticipationRole): boolean {
  return SIGN_IN.includes(role);
}

/** Whether the part is one of the youth's family or home: it is entered with what the person is to the youth. */
export function isFamily(role: ParticipationRole): boolean {
  return FAMILY.includes(role);
}

/** How a sentence calls somebody: by name, but family by their part alone, for a sentence is also said where names are hidden. */
export function calledBy({ role, name }: { readonly role: ParticipationRole; readonly name: string }): string {
  return isFamily(role) ? `The ${PARTICIPATION_ROLE[role].toLowerCase()}` : name;
}
