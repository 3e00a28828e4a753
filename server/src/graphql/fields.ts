import { Field, ID, Int } from '@nestjs/graphql';
import type { ReturnTypeFunc } from '@nestjs/graphql';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from './scalars.ts';

// The fields of the API's types in few words: each says its type, whether it may be null, and what it means.
const always =
  (type: ReturnTypeFunc) =>
  (description: string): PropertyDecorator =>
    Field(type, { description });
const maybe =
  (type: ReturnTypeFunc) =>
  (description: string): PropertyDecorator =>
    Field(type, { description, nullable: true });

export const id = always(() => ID);
export const idOrNull = maybe(() => ID);
export const text = always(() => String);
export const textOrNull = maybe(() => String);
export const texts = always(() => [String]);
export const whole = always(() => Int);
export const wholeOrNull = maybe(() => Int);
export const wholes = always(() => [Int]);
export const wholesOrNull = maybe(() => [Int]);
export const flag = always(() => Boolean);
export const flagOrNull = maybe(() => Boolean);
export const day = always(() => LocalDateScalar);
export const dayOrNull = maybe(() => LocalDateScalar);
export const wallTime = always(() => LocalTimeScalar);
export const wallTimeOrNull = maybe(() => LocalTimeScalar);
export const instant = always(() => DateTimeScalar);
export const instantOrNull = maybe(() => DateTimeScalar);

/** A field of another type that is always there. */
export const one = (type: ReturnTypeFunc, description: string): PropertyDecorator => Field(type, { description });

/** A field of another type that may be null; the description says what null means. */
export const oneOrNull = (type: ReturnTypeFunc, description: string): PropertyDecorator => Field(type, { description, nullable: true });
