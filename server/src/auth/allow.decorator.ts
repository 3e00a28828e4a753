import { SetMetadata } from '@nestjs/common';
import type { Action } from '@starling/shared/policy/actions';

/** The rule a field of the API states about itself: an action of the policy, or public with a reason. */
export type FieldRule = { readonly allow: Action } | { readonly publicBecause: string };

export const FIELD_RULE = 'starling:field-rule';

/** The field belongs to this action: somebody must be signed in, and an act must be granted to the seat. */
export const Allow = (action: Action): MethodDecorator => SetMetadata(FIELD_RULE, { allow: action } satisfies FieldRule);

/** The field answers to anybody, for a stated reason. */
export const Public = (why: string): MethodDecorator => SetMetadata(FIELD_RULE, { publicBecause: why } satisfies FieldRule);
