import { z } from 'zod';
import { checkPetitionAtTheDoor } from '../law/door.ts';
import { invalid } from '../refusal.ts';
import { refuse, type Result } from '../result.ts';
import { isAfter, type LocalDate } from '../time/local-date.ts';
import { COUNT_LEVEL } from '../vocabulary/count.ts';
import { PETITION_KIND } from '../vocabulary/petition.ts';
import { addProblem, day, idOrNull, oneOf, parseWith, words, wordsOrNull, yesNo } from './fields.ts';

const COUNT = z.object({
  number: z.int({ error: 'The count has no number. Number the counts from 1.' }).positive({ error: 'Counts are numbered from 1.' }),
  statute: words('The count has no statute. Enter it as charged, such as PC 484(a).'),
  description: words('The count has no description. Enter it as charged.'),
  level: oneOf(COUNT_LEVEL, 'Choose whether the count is a felony, a misdemeanor, either, or an infraction.'),
  offenseOn: day('The date of the offense does not exist. Correct it.'),
  agency: wordsOrNull,
  reportNumber: wordsOrNull,
  enhancements: z.array(words('An enhancement is empty. Enter its section, or take it out.')).default([]),
  statuteConfirmed: yesNo('Say whether the statute was checked.').default(false),
});

const NEW_YOUTH = z.object({
  chosenName: words('The youth’s chosen name is missing. Ask how the youth is called.'),
  pronouns: words('The youth’s pronouns are missing. Ask.'),
  legalFirstName: words('The legal first name is missing.'),
  legalLastName: words('The legal last name is missing.'),
  bornOn: day('The birth date does not exist. Correct it.'),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/, { error: 'Choose the language from the list.' }))
    .min(1, { error: 'Choose at least one language.' }),
});

const FILE_PETITION = z
  .object({
    caseId: idOrNull,
    youth: NEW_YOUTH.nullish().transform((youth) => youth ?? null),
    caseNumber: wordsOrNull,
    counsel: wordsOrNull,
    kind: oneOf(PETITION_KIND, 'Choose the kind of petition.'),
    filedOn: day('The filing date does not exist. Correct it.'),
    counts: z.array(COUNT),
  })
  .superRefine((form, context) => {
    if (form.caseId === null && form.youth === null)
      addProblem(context, { field: 'youth', message: 'Choose a case, or enter the youth of a new one.', cites: [] });
    if (form.caseId !== null && form.youth !== null)
      addProblem(context, {
        field: 'youth',
        message: 'A petition belongs to one case. Choose the case, or enter a new youth, not both.',
        cites: [],
      });
    if (form.caseId === null && form.caseNumber === null)
      addProblem(context, { field: 'caseNumber', message: 'A new case needs its number. Enter it.', cites: [] });
  });

/** A petition as it may be filed, once the law at the door has nothing against it. */
export type FilePetition = z.infer<typeof FILE_PETITION>;

/** Reads the form alone: everything missing or impossible in it, at once. */
export function parseFilePetition(input: unknown): Result<FilePetition> {
  return parseWith(FILE_PETITION, input);
}

/**
 * Reads the form and asks the law at the door, when the birth date and the court's day are known: PC 647(b) against a person under 18
 * is refused with its cite, an unknown statute is asked about until the clerk confirms it. All problems come at once.
 */
export function parsePetitionAtTheDoor(
  input: unknown,
  known: { readonly bornOn: LocalDate; readonly today: LocalDate },
): Result<FilePetition> {
  const read = parseFilePetition(input);
  if (!read.ok) return read;
  const { kind, filedOn, counts } = read.value;
  const late = isAfter(filedOn, known.today)
    ? [{ field: 'filedOn', message: 'The filing date has not come yet. Correct it.', cites: [] }]
    : [];
  const problems = [
    ...late,
    ...checkPetitionAtTheDoor({ kind, filedOn, bornOn: known.bornOn, counts }).map(({ field, message, cites }) => ({
      field,
      message,
      cites,
    })),
  ];
  return problems.length === 0 ? read : refuse(invalid(problems));
}
