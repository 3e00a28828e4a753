import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope, type Scope } from '@starling/db/scope';
import { can } from '@starling/shared/policy/can';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { sayDate } from '@starling/shared/time/local-date';
import {
  FINDING_INITIATOR,
  FINDING_TIMELINESS,
  RESTITUTION_RULING,
  SET_ASIDE_RECITAL,
  type FindingBasis,
} from '@starling/shared/vocabulary/finding';
import { type FindingDraft, proposeFinding } from '@starling/shared/workflow/finding-proposal';
import type { FindingProposal } from '@starling/shared/workflow/finding-facts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { Act } from '../../graphql/types/citation.types.ts';
import type { Draft } from '../../graphql/types/court-day.types.ts';
import { DRAFTS_OF_HEARING } from '../../reads/draft.read.ts';
import { DOCKET_ROW, ROW_FROM, sayRow, type RowFromSql } from '../../reads/docket-row.read.ts';
import { judgePetition, PETITION, type PetitionFromSql } from '../../reads/petition.read.ts';
import { listOf } from '../../reads/sql.ts';
import { loadFinding, type LoadedFinding } from './finding-facts.queries.ts';
import type { CountOffer, FindingSheet } from './findings.types.ts';

const ROW_AND_PETITIONS = `
  select json_build_object('row', ${DOCKET_ROW}, 'petitions', ${listOf(
    PETITION,
    `from app.petition p join app.legal_case pc on pc.court_id = p.court_id and pc.case_id = p.case_id
    where p.court_id = c.court_id and pc.youth_id = c.youth_id and p.kind = '602'`,
    'p.filed_on nulls last, p.petition_id',
  )}, 'drafts', ${DRAFTS_OF_HEARING})
  from ${ROW_FROM} where h.court_id = (select app.court()) and h.hearing_id = $1`;

/** The matter, its petition, and whether the judge has said that a sustained finding is set aside: dates hang on it (WIC 786(a)). */
export interface AskedSheet {
  readonly hearingId: string;
  readonly petitionId: string | null;
  readonly setAside: boolean;
  readonly basis: FindingBasis | null;
}

interface RowAndPetitions {
  readonly row: RowFromSql;
  readonly petitions: readonly PetitionFromSql[];
  readonly drafts: readonly Draft[];
}

/** The sheet on which the finding is decided: two statements, and the law's own proposal in between. */
@Injectable()
export class FindingSheetQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Null when the hearing or the petition is absent, sealed or not for this person: never told apart. */
  find(actor: SeatedActor, asked: AskedSheet): Promise<FindingSheet | null> {
    return inScope(this.database, actor, (scope) => this.read(scope, actor, asked), { readOnly: true });
  }

  private async read(scope: Scope, actor: SeatedActor, asked: AskedSheet): Promise<FindingSheet | null> {
    const loaded = await loadFinding(scope, { ...asked, today: this.database.clock.today(COURT_ZONE) });
    if (loaded === null) return null;
    const shown = (await scope.json(ROW_AND_PETITIONS, [asked.hearingId])) as RowAndPetitions | null; // parse border: the statement shapes it
    return shown === null ? null : sheetOf(actor, loaded, { ...shown, draft: draftOf(asked, loaded) });
  }
}

function sheetOf(
  actor: SeatedActor,
  loaded: LoadedFinding,
  { row, petitions, drafts, draft }: RowAndPetitions & { readonly draft: FindingDraft },
): FindingSheet {
  const { facts } = loaded;
  const proposal = proposeFinding(facts, draft);
  return {
    hearingId: facts.hearing.hearingId,
    row: sayRow(row),
    youthId: facts.youth.youthId,
    asserted: assertedWords(loaded, proposal),
    petitions: petitions.map((petition) => judgePetition(petition, facts.settings)),
    petitionId: facts.petition.petitionId,
    holders: proposal.holders,
    firearmClause: proposal.firearmClause,
    firearmWords: proposal.firearmWords,
    stage: proposal.stage,
    vehicles: proposal.vehicles.map(({ vehicle }) => vehicle),
    vehicleNeeded: proposal.vehicleNeeded,
    basis: draft.basis,
    recitals: proposal.recitals.map(({ recital, ...row }) => ({ ...row, key: recital, words: SET_ASIDE_RECITAL[recital] })),
    renewalNeeded: proposal.renewalNeeded,
    restitutionRulings: proposal.restitutionRulings.map(({ ruling, cites }) => ({
      key: ruling,
      cites,
      words: RESTITUTION_RULING[ruling],
      vehicles: [],
    })),
    priors: proposal.priors,
    offers: proposal.offers.map(offerOf),
    around: proposal.around,
    ...consequencesOf(proposal),
    acts: [signAct(actor, loaded, proposal)],
    drafts,
    version: loaded.petitionVersion,
  };
}

/** What the signature does, what it does not touch, and what to think of first. */
function consequencesOf({ willEnd, willBeSent, willNotBeTouched, warnings }: FindingProposal) {
  return { willEnd, willBeSent, willNotBeTouched, warnings };
}

/** What the sheet is read for: as asked, else as it was raised, else trafficking. */
function draftOf({ setAside, basis }: AskedSheet, { finding }: LoadedFinding): FindingDraft {
  return { setAside, basis: basis ?? finding?.basis ?? 'trafficking_236_23' };
}

function offerOf({ counts, words, alternatives }: FindingProposal['offers'][number]): CountOffer {
  return {
    counts,
    words,
    alternatives: alternatives.map((one) => ({ words: one.words, detail: null, cites: one.cite === null ? [] : [one.cite] })),
  };
}

/** Who raised the defense, when, and whether in time. Nothing raised yet reads as what the signature itself will record. */
function assertedWords({ facts, finding }: LoadedFinding, { timeliness }: FindingProposal): string {
  const inTime = FINDING_TIMELINESS[timeliness].replace(/^Raised /, '');
  const denied = finding === null ? facts.denials[0] : undefined;
  if (denied !== undefined)
    return `Denied${denied.deniedOn === null ? '' : ` ${sayDate(denied.deniedOn)}`}. Raised again at this hearing by counsel for the youth, ${inTime}`;
  if (finding === null || facts.finding === null) return `Not raised before. Raised at this hearing by counsel for the youth, ${inTime}`;
  const who = finding.assertedBy ?? FINDING_INITIATOR[finding.initiator];
  return `Raised ${sayDate(facts.finding.assertedOn)} by ${who}, ${inTime}`;
}

function signAct(actor: SeatedActor, { facts }: LoadedFinding, { canEndPetition }: FindingProposal): Act {
  if (!can(actor.seat, 'finding.sign'))
    return { name: 'signFinding', open: false, why: 'You can read this matter. Signing belongs to the judge.', cites: [] };
  const wasCalled = facts.hearing.state === 'in_hand' || facts.hearing.state === 'heard';
  const why = wasCalled ? '' : 'The matter has not been called. Call it first.';
  return {
    name: 'signFinding',
    open: wasCalled,
    why: why || (canEndPetition ? '' : 'A count is excluded or undetermined: the petition can only go on.'),
    cites: [],
  };
}
