import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { type FilePetition, parseFilePetition, parsePetitionAtTheDoor } from '@starling/shared/forms/parse-file-petition';
import { wic } from '@starling/shared/law/citation';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { invalid, notAllowed, notFound, type Problem } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { LocalDate } from '@starling/shared/time/local-date';
import { topicsOf } from '../../acts/changed-topics.ts';
import { brokenRule } from '../../acts/database-refusal.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { BRANCH_OF, BRANCHES_FOR, type Filing, filingAct } from './filing-act.ts';
import { counselNamed, filedPetition, type FilingCase, loadFilingCase, numberIsTaken } from './filing-facts.queries.ts';
import type { PetitionFiled } from './petitions.types.ts';

const ACTION = 'petition.file';
const NUMBER_IS_ITS_OWN = 'legal_case_court_id_number_key';

/** One sentence whether the case of that number can be read or is sealed. */
const TAKEN: Problem = { field: 'caseNumber', message: 'This number is taken. Check it, and enter the number of the new case.', cites: [] };

/** Files petitions. */
@Injectable()
export class PetitionsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * Files a petition into a case, or with a new case for a youth the court meets for the first time. The law is asked at the door: PC 647(b)
   * against a person under 18 is refused with its cite, a statute that is not in the table is asked about until the clerk confirms it.
   */
  async file(actor: SeatedActor, input: unknown): Promise<Result<PetitionFiled>> {
    const parsed = parseFilePetition(input);
    if (!parsed.ok) return parsed;
    const form = parsed.value;
    try {
      return await inScope(this.database, actor, async (scope) => {
        const known = form.caseId === null ? null : await loadFilingCase(scope, form.caseId);
        if (form.caseId !== null && known === null) return refuse(notFound());
        if (!can(actor.seat, ACTION)) return refuse(notAllowed(whoseAct(ACTION)));
        const problems = await whatStandsAgainst(scope, { input, form, known, today: this.database.clock.today(COURT_ZONE) });
        return problems.length > 0 ? refuse(invalid(problems)) : write(scope, form, known);
      });
    } catch (thrown) {
      if (brokenRule(thrown) !== NUMBER_IS_ITS_OWN) throw thrown;
      return refuse(invalid([TAKEN]));
    }
  }
}

interface Asked {
  readonly input: unknown;
  readonly form: FilePetition;
  readonly known: FilingCase | null;
  readonly today: LocalDate;
}

/** Everything the law and the record have against the filing, each at its field. */
async function whatStandsAgainst(scope: Scope, asked: Asked): Promise<readonly Problem[]> {
  const { form, known } = asked;
  const isTaken = known === null && form.caseNumber !== null && (await numberIsTaken(scope, form.caseNumber));
  return [...atTheDoor(asked), ...whyNotThisKind(form, known), ...(isTaken ? [TAKEN] : [])];
}

/** What the law says at the door; the birth date of a new youth is a field of the form, that of a known one is not. */
function atTheDoor({ input, form, known, today }: Asked): readonly Problem[] {
  const bornOn = known?.bornOn ?? form.youth?.bornOn;
  const door = bornOn === undefined ? null : parsePetitionAtTheDoor(input, { bornOn, today });
  if (door === null || door.ok || door.refusal.code !== 'INVALID') return [];
  return door.refusal.problems.map((problem) =>
    problem.field === 'bornOn' && known === null ? { ...problem, field: 'youth.bornOn' } : problem,
  );
}

function whyNotThisKind({ kind }: FilePetition, known: FilingCase | null): readonly Problem[] {
  if (known === null) {
    return BRANCH_OF[kind] === null
      ? [{ field: 'kind', message: `A ${kind} paper is filed into a case that is before the court. Choose the case.`, cites: [wic(kind)] }]
      : [];
  }
  if (BRANCHES_FOR[kind].includes(known.branch)) return [];
  return [
    {
      field: 'kind',
      message: `This is a ${known.branch} case, and a ${kind} paper does not belong into it. Choose another case, or enter a new one.`,
      cites: [wic(kind)],
    },
  ];
}

async function write(scope: Scope, form: FilePetition, known: FilingCase | null): Promise<Result<PetitionFiled>> {
  const counsel = known === null ? await counselOf(scope, form) : null;
  const { caseId, number } = known ?? { caseId: newId(), number: form.caseNumber ?? '' };
  const petitionId = newId();
  const accountIds = known?.accountIds ?? (counsel === null || counsel.accountId === null ? [] : [counsel.accountId]);
  const act = filingAct({ form, counsel, caseId, caseNumber: number, petitionId });
  await append(scope, { act: ACTION, ...act, changed: topicsOf({ sessionIds: [], caseId, accountIds }) });
  return ok({ petition: await filedPetition(scope, petitionId), caseId });
}

/** Counsel whom the filing of a new case names; null when it names nobody. */
async function counselOf(scope: Scope, { counsel }: FilePetition): Promise<Filing['counsel']> {
  return counsel === null ? null : { name: counsel, accountId: await counselNamed(scope, counsel) };
}
