import { applyDecorators } from '@nestjs/common';
import { Field, ID, Int } from '@nestjs/graphql';
import type { ReturnTypeFunc } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from './scalars.ts';

// The fields of the API's inputs: the GraphQL type, the meaning, and the outer bounds that class-validator keeps.
// What the words mean is judged by shared/forms, which answers with the field and the reason.
const LONGEST_TEXT = 500;
const LONGEST_LIST = 200;

type Rules = readonly PropertyDecorator[];

const field = (type: ReturnTypeFunc, description: string, rules: Rules): PropertyDecorator =>
  applyDecorators(Field(type, { description }), ...rules);
const fieldOrNull = (type: ReturnTypeFunc, description: string, rules: Rules): PropertyDecorator =>
  applyDecorators(Field(type, { description, nullable: true }), IsOptional(), ...rules);

const textRules = (longest: number): Rules => [IsString(), MaxLength(longest)];
const listRules: Rules = [IsArray(), ArrayMaxSize(LONGEST_LIST)];

export const idInput = (description: string) => field(() => ID, description, [IsUUID()]);
export const idInputOrNull = (description: string) => fieldOrNull(() => ID, description, [IsUUID()]);
export const idsInput = (description: string) => field(() => [ID], description, [...listRules, IsUUID(undefined, { each: true })]);
export const idsInputOrNull = (description: string) =>
  fieldOrNull(() => [ID], description, [...listRules, IsUUID(undefined, { each: true })]);
export const textInput = (description: string, longest = LONGEST_TEXT) => field(() => String, description, textRules(longest));
export const textInputOrNull = (description: string, longest = LONGEST_TEXT) => fieldOrNull(() => String, description, textRules(longest));
export const textsInput = (description: string) =>
  field(() => [String], description, [...listRules, IsString({ each: true }), MaxLength(LONGEST_TEXT, { each: true })]);
export const wholeInput = (description: string, bounds: { readonly min: number; readonly max: number }) =>
  field(() => Int, description, [IsInt(), Min(bounds.min), Max(bounds.max)]);
export const versionInput = () =>
  wholeInput('The version that was on the screen; another one answers Stale.', { min: 1, max: 2_147_483_647 });
export const wholeInputOrNull = (description: string, bounds: { readonly min: number; readonly max: number }) =>
  fieldOrNull(() => Int, description, [IsInt(), Min(bounds.min), Max(bounds.max)]);
export const textsInputOrNull = (description: string) =>
  fieldOrNull(() => [String], description, [...listRules, IsString({ each: true }), MaxLength(LONGEST_TEXT, { each: true })]);
export const versionInputOrNull = () =>
  wholeInputOrNull('The version that was on the screen; left out for something new.', { min: 1, max: 2_147_483_647 });
export const wholesInput = (description: string) => field(() => [Int], description, [...listRules, IsInt({ each: true })]);
export const wholesInputOrNull = (description: string) => fieldOrNull(() => [Int], description, [...listRules, IsInt({ each: true })]);
export const flagInput = (description: string) => field(() => Boolean, description, [IsBoolean()]);
export const flagInputOrNull = (description: string) => fieldOrNull(() => Boolean, description, [IsBoolean()]);
export const dayInput = (description: string) => field(() => LocalDateScalar, description, [IsString()]);
export const dayInputOrNull = (description: string) => fieldOrNull(() => LocalDateScalar, description, [IsString()]);
export const wallTimeInput = (description: string) => field(() => LocalTimeScalar, description, [IsString()]);
export const wallTimeInputOrNull = (description: string) => fieldOrNull(() => LocalTimeScalar, description, [IsString()]);
export const instantInput = (description: string) => field(() => DateTimeScalar, description, [IsString()]);

/** One of an enumeration's values. */
export const chosenInput = (type: object, description: string) => field(() => type, description, [IsIn(Object.values(type))]);

/** One of an enumeration's values, or none. */
export const chosenInputOrNull = (type: object, description: string) => fieldOrNull(() => type, description, [IsIn(Object.values(type))]);

/** Another input inside this one. */
export const nestedInputOrNull = (type: new () => object, description: string) =>
  fieldOrNull(() => type, description, [ValidateNested(), Type(() => type)]);

/** Several inputs of one kind inside this one. */
export const nestedInputs = (type: new () => object, description: string) =>
  field(() => [type], description, [...listRules, ValidateNested({ each: true }), Type(() => type)]);

/** Several inputs of one kind inside this one, or none. */
export const nestedInputsOrNull = (type: new () => object, description: string) =>
  fieldOrNull(() => [type], description, [...listRules, ValidateNested({ each: true }), Type(() => type)]);
