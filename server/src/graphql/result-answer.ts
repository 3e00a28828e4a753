import type { Result } from '@starling/shared/result';
import { refusalAnswer } from './refusal-answer.ts';

/** The member of a mutation's union: the success of that name with what was done under one field, or the refusal. */
export function answerAs<T>(name: string, field: string, done: Result<T>) {
  return done.ok ? { __typename: name, [field]: done.value } : refusalAnswer(done.refusal);
}

/** The same for a success whose fields are those of what was done. */
export function answerWhole<T extends object>(name: string, done: Result<T>) {
  return done.ok ? { __typename: name, ...done.value } : refusalAnswer(done.refusal);
}
