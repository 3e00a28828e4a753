import { z } from 'zod';
import { PAPER_LANGUAGE } from '../court-day/youth-page/paper-language.ts';
import type { Result } from '../result.ts';
import { id, oneOf, parseWith } from './fields.ts';

const PRINT = z.object({ hearingId: id('Choose the matter.'), language: oneOf(PAPER_LANGUAGE, 'Choose English or Spanish.') });

/** A youth's page to print. */
export type PrintYouthPage = z.infer<typeof PRINT>;

/** Reads which page is printed, and in which language. */
export function parsePrintYouthPage(input: unknown): Result<PrintYouthPage> {
  return parseWith(PRINT, input);
}
