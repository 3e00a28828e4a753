import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { ApiContext } from './actor.ts';
import { FIELD_RULE } from './allow.decorator.ts';
import type { FieldRule } from './allow.decorator.ts';

/** Nobody is signed in: the browser shows the sign-in page. */
export function notSignedIn(): GraphQLError {
  return new GraphQLError('Sign in first.', { extensions: { code: 'NOT_SIGNED_IN' } });
}

function csrfRefused(): GraphQLError {
  return new GraphQLError('This page is no longer the one that signed in. Load it again.', { extensions: { code: 'CSRF' } });
}

function isSame(sent: string | null, kept: string): boolean {
  const [left, right] = [Buffer.from(sent ?? ''), Buffer.from(kept)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Lets a field of the API run: public ones always, others when somebody is signed in; acts only with the token of the sign-in. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<'graphql' | 'http'>() !== 'graphql') return true;
    const rule = this.reflector.get<FieldRule | undefined>(FIELD_RULE, context.getHandler());
    if (rule === undefined) throw new Error(`${context.getClass().name}.${context.getHandler().name} states no rule.`);
    const field = GqlExecutionContext.create(context);
    const { signedIn, csrfSent } = field.getContext<ApiContext>();
    if ('publicBecause' in rule) return true;
    if (signedIn === null) throw notSignedIn();
    const isAct = field.getInfo<GraphQLResolveInfo>().operation.operation === 'mutation';
    if (isAct && !isSame(csrfSent, signedIn.csrf)) throw csrfRefused();
    return true;
  }
}
