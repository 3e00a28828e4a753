import { newId } from '@starling/db/ids';
import type { JournalEntry } from '@starling/db/journal/journal';
import { happened } from '@starling/shared/events';
import type { FilePetition } from '@starling/shared/forms/parse-file-petition';
import { countItems } from '@starling/shared/law/count-items';
import { wic } from '@starling/shared/law/citation';
import type { CaseBranch, PetitionKind } from '@starling/shared/vocabulary/petition';

type Part = Pick<JournalEntry, 'events' | 'changes'>;

/** A youth, a case and a petition that the record does not have yet. */
export interface Filing {
  readonly form: FilePetition;
  /** The case it goes into: known, or made by this act. */
  readonly caseId: string;
  readonly caseNumber: string;
  readonly petitionId: string;
  /** Counsel for the youth of a new case; the account is null when the court has none under that name. */
  readonly counsel: { readonly name: string; readonly accountId: string | null } | null;
}

/** The branch of the court that each kind of petition opens a case in; null for papers that need a case first. */
export const BRANCH_OF = { '300': '300', '601': '601', '602': '602', '777': null, '778': null, '388': null } as const satisfies Readonly<
  Record<PetitionKind, CaseBranch | null>
>;

/** The branches in whose cases each kind of petition is filed (WIC 300, 388, 601, 602, 777, 778). */
export const BRANCHES_FOR: Readonly<Record<PetitionKind, readonly CaseBranch[]>> = {
  '300': ['300'],
  '388': ['300'],
  '601': ['601'],
  '602': ['602'],
  '777': ['601', '602'],
  '778': ['601', '602'],
};

/** Everything one filing writes. */
export function filingAct(filing: Filing): Part {
  const parts = [
    casePart(filing),
    counselPart(filing),
    petitionPart(filing),
    ...filing.form.counts.map((count) => countPart(count, filing.petitionId)),
    jurisdictionPart(filing),
  ];
  return { events: parts.flatMap((part) => part.events), changes: parts.flatMap((part) => part.changes) };
}

function casePart({ form, caseId, caseNumber }: Filing): Part {
  const branch = BRANCH_OF[form.kind];
  if (form.youth === null || branch === null) return { events: [], changes: [] };
  const youthId = newId();
  const { chosenName, pronouns, languages, ...identity } = form.youth;
  return {
    events: [happened('YouthEntered', { subjectId: youthId }), happened('CaseOpened', { subjectId: caseId, facts: { youthId } })],
    changes: [
      { insert: 'youth', values: { youthId, chosenName, pronouns, languages } },
      { insert: 'youth_identity', values: { youthId, ...identity } },
      { insert: 'legal_case', values: { caseId, youthId, number: caseNumber, branch, state: 'open' } },
    ],
  };
}

/** A youth is represented from the first paper on (WIC 634); from that day counsel sees the case. */
function counselPart({ form: { filedOn }, caseId, counsel }: Filing): Part {
  if (counsel === null) return { events: [], changes: [] };
  const participationId = newId();
  return {
    events: [happened('ParticipationBegan', { subjectId: participationId, facts: { caseId, fromOn: filedOn } })],
    changes: [{ insert: 'participation', values: { participationId, caseId, role: 'minors_counsel', fromOn: filedOn, ...counsel } }],
  };
}

/** The last four signs of the case number are what the petition is called by in court. */
function petitionPart({ form: { kind, filedOn, counts }, caseId, caseNumber, petitionId }: Filing): Part {
  return {
    events: [
      happened('PetitionFiled', {
        subjectId: petitionId,
        petitionId,
        cite: wic(kind),
        facts: { caseId, kind, filedOn, counts: counts.length },
      }),
    ],
    changes: [{ insert: 'petition', values: { petitionId, caseId, kind, ending: caseNumber.slice(-4), filedOn, state: 'filed' } }],
  };
}

function countPart({ enhancements, statuteConfirmed: _confirmed, ...count }: FilePetition['counts'][number], petitionId: string): Part {
  const countId = newId();
  const charged = enhancements.map((code) => ({ code, state: 'charged' as const }));
  const { statuteKnown, violentItem, serious707bItem } = countItems({
    statute: count.statute,
    level: count.level,
    state: 'alleged',
    enhancements: charged,
  });
  const rows = charged.map((one) => ({ enhancementId: newId(), countId, ...one }));
  return {
    events: [happened('CountEntered', { subjectId: countId, petitionId, facts: { number: count.number, statuteKnown } })],
    changes: [
      {
        insert: 'petition_count',
        values: { ...count, countId, petitionId, state: 'alleged', statuteKnown, violentItem, serious_707b_item: serious707bItem },
      },
      ...(rows.length === 0 ? [] : [{ insertMany: 'enhancement' as const, rows }]),
    ],
  };
}

/** The court's hold on the case is pending from the filing on; papers filed into a case change nothing of it. */
function jurisdictionPart({ form: { kind, filedOn }, caseId, petitionId }: Filing): Part {
  if (BRANCH_OF[kind] === null) return { events: [], changes: [] };
  const jurisdictionId = newId();
  return {
    events: [happened('JurisdictionBegan', { subjectId: jurisdictionId, petitionId, facts: { caseId, fromOn: filedOn } })],
    changes: [{ insert: 'jurisdiction', values: { jurisdictionId, caseId, petitionId, status: 'pending', fromOn: filedOn } }],
  };
}
