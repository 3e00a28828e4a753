import { z } from 'zod';
import type { Result } from '../result.ts';
import { HOLDER_STEP, type HolderStep } from '../workflow/holder-task.ts';
import { day, id, parseWith, version } from './fields.ts';

const isHolderStep = (text: string): text is HolderStep => Object.hasOwn(HOLDER_STEP, text);

const STEP = z.object({
  holderTaskId: id('Choose the holder.'),
  version,
  step: z.string({ error: 'Choose the step.' }).refine(isHolderStep, { error: 'Choose the step from the list.' }),
  on: day('This day does not exist. Enter the day it happened.'),
});

/** One step of one holder, with the day it happened. */
export type HolderStepEntry = z.infer<typeof STEP>;

/** Reads the form; the order of steps is for the holder's table to say. */
export function parseHolderStep(input: unknown): Result<HolderStepEntry> {
  return parseWith(STEP, input);
}
