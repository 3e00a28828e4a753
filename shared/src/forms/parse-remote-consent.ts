import { z } from 'zod';
import { wic } from '../law/citation.ts';
import type { Result } from '../result.ts';
import { addProblem, id, idOrNull, parseWith, version, yesNo } from './fields.ts';

const CONSENT = z
  .object({
    hearingId: id('Choose the hearing.'),
    version,
    consented: yesNo('Say whether the youth agrees to come by video.'),
    afterCounsel: yesNo('Say whether the youth talked with counsel before.'),
    counselAccountId: idOrNull,
    codeWordAgreed: yesNo('Say whether a word was agreed for when somebody else is in the room.'),
  })
  .superRefine(({ consented, afterCounsel }, context) => {
    if (!consented || afterCounsel) return;
    addProblem(context, {
      field: 'afterCounsel',
      message: 'The youth agrees after talking with counsel. Wait for counsel, or keep the hearing in person.',
      cites: [wic('679.5')],
    });
  });

/** What the youth said about a remote hearing. */
export type RecordRemoteConsent = z.infer<typeof CONSENT>;

/** Reads the youth's answer: a yes comes after counsel, a no needs nothing. */
export function parseRemoteConsent(input: unknown): Result<RecordRemoteConsent> {
  return parseWith(CONSENT, input);
}
