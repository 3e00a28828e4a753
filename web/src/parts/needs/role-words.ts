import { PARTICIPATION_ROLE } from '@starling/shared/vocabulary/participation';

const ROLES: Readonly<Record<string, string>> = { youth: 'The youth', ...PARTICIPATION_ROLE };

/** Who asked, or through whom somebody is reached, in words; a word of the court that is no key stands as it is. */
export function roleWords(role: string): string {
  return ROLES[role] ?? role;
}
