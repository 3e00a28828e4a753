import { z } from 'zod';
import { wic } from '../law/citation.ts';
import { isFamily, mayHaveAccount } from '../participation/roles.ts';
import type { Result } from '../result.ts';
import { isBefore } from '../time/local-date.ts';
import { COUNSEL_KIND, PARTICIPATION_ROLE, RELATIONSHIP, WITHOUT_COUNSEL } from '../vocabulary/participation.ts';
import {
  addProblem,
  day,
  dayOrNull,
  id,
  idOrNull,
  oneOf,
  oneOfOrNull,
  parseWith,
  plainProblem,
  version,
  wordsOrNull,
  yesOrNo,
} from './fields.ts';

const WHICH_CASE = id('Choose the case.');
const WHICH_PART = id('Choose whose part it is.');
const WHICH_KIND = 'Choose what kind of counsel it is.';
const WHO = 'Choose who it is, or type the name.';
const NAME_ALONE = 'Enter the name alone: no number and no address. How somebody is reached is not kept here.';

interface Named {
  readonly accountId: string | null;
  readonly name: string | null;
}

/** A telephone number, a street or an electronic address has no place beside a name: everybody who sees the case reads it. */
const IS_NO_NAME = /[\d@]/;

/** Somebody who signs in here is chosen; anybody else is named, and nothing but named. */
function namesSomebody({ accountId, name }: Named, context: z.RefinementCtx): void {
  if (accountId === null && name === null) addProblem(context, plainProblem('name', WHO));
  if (name !== null && IS_NO_NAME.test(name)) addProblem(context, plainProblem('name', NAME_ALONE));
}

const ENTER_PART = z
  .object({
    caseId: WHICH_CASE,
    role: oneOf(PARTICIPATION_ROLE, 'Choose the part that the person takes.'),
    accountId: idOrNull,
    name: wordsOrNull,
    appointment: oneOfOrNull(COUNSEL_KIND, WHICH_KIND),
    relationship: oneOfOrNull(RELATIONSHIP, 'Choose what the person is to the youth.'),
    fromOn: day('Enter the first day.'),
    untilOn: dayOrNull,
  })
  .superRefine((part, context) => {
    const { role, accountId, appointment, relationship, fromOn, untilOn } = part;
    namesSomebody(part, context);
    if (accountId !== null && !mayHaveAccount(role))
      addProblem(context, plainProblem('accountId', 'This person does not sign in. Type the name instead.'));
    if (role === 'minors_counsel' && appointment === null)
      addProblem(context, { field: 'appointment', message: WHICH_KIND, cites: [wic('634')] });
    if (isFamily(role) && relationship === null)
      addProblem(context, plainProblem('relationship', 'Choose what the person is to the youth.'));
    if (untilOn !== null && isBefore(untilOn, fromOn))
      addProblem(context, plainProblem('untilOn', 'The last day lies before the first one.'));
  })
  .transform((part) => ({
    ...part,
    appointment: part.role === 'minors_counsel' ? part.appointment : null,
    relationship: isFamily(part.role) ? part.relationship : null,
  }));

const END_PART = z
  .object({
    participationId: WHICH_PART,
    version,
    untilOn: dayOrNull,
    withoutCounsel: oneOfOrNull(WITHOUT_COUNSEL, 'Choose what the judge found.'),
    enteredInError: yesOrNo,
  })
  .superRefine(({ untilOn, enteredInError }, context) => {
    if (untilOn === null && !enteredInError) addProblem(context, plainProblem('untilOn', 'Enter the last day.'));
    if (untilOn !== null && enteredInError)
      addProblem(context, plainProblem('untilOn', 'A part entered by mistake never stood, and has no last day. Leave it out.'));
  })
  .transform(({ enteredInError: _said, ...part }) => part);

const CHANGE_COUNSEL = z
  .object({
    participationId: WHICH_PART,
    version,
    accountId: idOrNull,
    name: wordsOrNull,
    appointment: oneOf(COUNSEL_KIND, WHICH_KIND),
    fromOn: day('Enter the first day of the new counsel.'),
  })
  .superRefine(namesSomebody);

const COUNSEL_KIND_OF = z.object({ participationId: WHICH_PART, version, appointment: oneOf(COUNSEL_KIND, WHICH_KIND) });

/** Somebody who begins to take part in a case. */
export type EnterPart = z.infer<typeof ENTER_PART>;

/** The last day of somebody's part; null: it was entered by mistake and never stood. */
export type EndPart = z.infer<typeof END_PART>;

/** Counsel for the youth who follows counsel for the youth. */
export type ChangeCounsel = z.infer<typeof CHANGE_COUNSEL>;

/** The kind of counsel who came without one. */
export type EnterCounselKind = z.infer<typeof COUNSEL_KIND_OF>;

/** Reads who begins to take part: counsel with their kind (WIC 634), family with what they are to the youth. */
export function parseEnterPart(input: unknown): Result<EnterPart> {
  return parseWith(ENTER_PART, input);
}

/** Reads the last day of a part, or that it was entered by mistake. */
export function parseEndPart(input: unknown): Result<EndPart> {
  return parseWith(END_PART, input);
}

/** Reads a change of counsel: who follows, as what, from which day. */
export function parseChangeCounsel(input: unknown): Result<ChangeCounsel> {
  return parseWith(CHANGE_COUNSEL, input);
}

/** Reads the kind of counsel. */
export function parseEnterCounselKind(input: unknown): Result<EnterCounselKind> {
  return parseWith(COUNSEL_KIND_OF, input);
}
