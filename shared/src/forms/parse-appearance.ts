import { z } from 'zod';
import type { Result } from '../result.ts';
import { ATTENDANCE } from '../vocabulary/participation.ts';
import { id, oneOf, parseWith, version } from './fields.ts';

const APPEARANCE = z.object({
  hearingId: id('Choose the matter.'),
  version,
  appearanceId: id('Choose who was there.'),
  attendance: oneOf(ATTENDANCE, 'Choose present, remote, late, excused, absent, or expected.'),
});

/** Who was there, and how. */
export type RecordAppearance = z.infer<typeof APPEARANCE>;

/** Reads the form: every problem with its field. */
export function parseAppearance(input: unknown): Result<RecordAppearance> {
  return parseWith(APPEARANCE, input);
}
