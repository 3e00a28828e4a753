import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { SeatedActor } from './actor.ts';
import type { ApiContext } from './actor.ts';
import { notSignedIn } from './allow.guard.ts';

/** The person who asks; only on fields that state an action. */
export const CurrentActor = createParamDecorator((_nothing: unknown, context: ExecutionContext): SeatedActor => {
  const { signedIn } = GqlExecutionContext.create(context).getContext<ApiContext>();
  if (signedIn === null) throw notSignedIn();
  return signedIn.actor;
});
