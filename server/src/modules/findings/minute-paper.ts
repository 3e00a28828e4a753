import {
  DENIED_REASON,
  EVIDENCE_KIND,
  FINDING_INITIATOR,
  FINDING_RESULT,
  FINDING_STAGE,
  FINDING_TIMELINESS,
  GATE,
  RENEWAL_GROUND,
  type FindingBasis,
} from '@starling/shared/vocabulary/finding';
import { AFTER_DENIAL, appealAdvisement, denialCites } from '@starling/shared/law/denial';
import { wic } from '@starling/shared/law/citation';
import { PRIVILEGE_NOTE, STANDARD } from '@starling/shared/law/us-ca/pen-236-23';
import { basisCite, elementsOf } from '@starling/shared/law/us-ca/pen-236-24';
import { sayDateShort } from '@starling/shared/time/local-date';
import { COUNT_LEVEL } from '@starling/shared/vocabulary/count';
import { MINUTE_FINDING, type MinuteFindingKind } from '@starling/shared/vocabulary/minute-finding';
import { ATTENDANCE, PARTICIPATION_ROLE } from '@starling/shared/vocabulary/participation';
import type { FindingCount } from '@starling/shared/workflow/finding-facts';
import type { RuledCount } from '@starling/shared/workflow/finding-ruling';
import { agenciesOf, willBeSentWords, willEndWords, willNotBeTouchedWords } from '@starling/shared/workflow/finding-words';
import type { MinuteOrderPaper, PaperCount, PaperLine } from '../../papers/paper.ts';
import type { Signature } from './finding-act.ts';
import type { PaperFacts } from './finding-facts.queries.ts';
import { basisOf, cited, line, reachOfSignature } from './paper-lines.ts';
import { frameOf } from './paper-frame.ts';

/** The minute order of the finding, with everything section by section that a reader of the record looks for; kinds of evidence, no account of facts. */
export function minuteOrder(signature: Signature, sealingOrders: readonly string[]): MinuteOrderPaper {
  const { ruling, loaded } = signature;
  const { facts, paper } = loaded;
  const reach = reachOfSignature(signature);
  return {
    ...frameOf(signature),
    ...basisOf(signature),
    sealingOrders,
    room: roomOf(paper),
    standard: { words: STANDARD.words, cite: cited([basisCite(ruling.basis, '(b)'), basisCite(ruling.basis, '(f)')]) },
    ends: ruling.end === null ? [] : willEndWords(facts, reach, ruling.basis).map(line),
    notices: ruling.end === null ? [] : willBeSentWords(facts, reach, agenciesOf(ruling.end.holders)).map(line),
    appearances: appearancesOf(paper),
    interpreter: paper.interpreterLanguage ?? 'None set',
    initiator: raisedBy(signature),
    timeliness: FINDING_TIMELINESS[ruling.timeliness],
    stage: FINDING_STAGE[ruling.stage],
    evidence: ruling.evidenceKinds.map((kind) => EVIDENCE_KIND[kind]),
    privilege: ruling.privilegeClaimed ? `Claimed. ${PRIVILEGE_NOTE.words}` : 'None claimed.',
    keptOut: ruling.keptOut1161 ? 'Evidence was kept out. Evid. 1161' : 'No ruling was asked for.',
    counts: paperCounts(signature),
    orders: ordersOf(signature),
    untouched: willNotBeTouchedWords(facts, reach).map(line),
    appeal: appealOf(signature),
  };
}

/** Who raised it; a defense heard again says what it takes up. */
function raisedBy({ ruling }: Signature): string {
  const who = FINDING_INITIATOR[ruling.initiator];
  return ruling.renews === null ? who : `${who}. Denied before, raised again on: ${RENEWAL_GROUND[ruling.renews.ground].toLowerCase()}`;
}

/** The orders in the order in which they take effect. A denial says why, and that the petition goes on. */
function ordersOf({ ruling }: Signature): readonly PaperLine[] {
  const setAside = ruling.end === null ? ruling.recitals.map(({ words, cites }) => ({ words, cite: cited(cites) })) : [];
  const { deniedReason } = ruling;
  const denied =
    deniedReason === null
      ? []
      : [
          {
            words: `Reason for the denial: ${DENIED_REASON[deniedReason].toLowerCase()}.`,
            cite: cited(denialCites(deniedReason, ruling.basis)),
          },
          ...AFTER_DENIAL.map(({ words, cite }) => ({ words, cite: cite === null ? null : cite.text })),
        ];
  return [
    { words: ruling.words, cite: null },
    ...(ruling.end === null && ruling.noticeGiven === true
      ? [{ words: 'Notice was given before the earlier order is changed.', cite: 'WIC 776' }]
      : []),
    ...setAside,
    ...denied,
    ...(ruling.end?.printedSteps ?? []).map((step) => ({ words: step.words, cite: step.cite.text })),
    ...ruling.stillAsked.map(line),
  ];
}

/** A referee's order is final only later, unless the parties agreed to a temporary judge: nothing in the record says so, so both are said. */
function appealOf({ loaded }: Signature): readonly PaperLine[] {
  const { facts, paper } = loaded;
  const { words, cites } = appealAdvisement(facts.today, facts.settings);
  const isJudge = paper.judge.title.toLowerCase() === 'judge';
  return [
    { words, cite: cited(cites) },
    ...(isJudge
      ? []
      : [
          {
            words:
              'Without a stipulation to a temporary judge, a rehearing may be asked for within 10 days of service, and the order is final when that time has passed.',
            cite: cited([wic('250'), wic('252')]),
          },
        ]),
  ];
}

const WAIVERS: readonly MinuteFindingKind[] = ['notice_waived', 'time_waived'];

/** The room as the court entered it: closed by law unless a finding says more, restraints none unless the court found the need (WIC 210.6). */
function roomOf({ minuteFindings }: PaperFacts): readonly PaperLine[] {
  const made = minuteFindings.filter(({ answer }) => answer === 'made').map(({ kind }) => kind);
  const said = (kind: MinuteFindingKind): PaperLine => ({
    words: MINUTE_FINDING[kind].words,
    cite: MINUTE_FINDING[kind].cite?.text ?? null,
  });
  const waived = WAIVERS.filter((kind) => made.includes(kind));
  return [
    made.includes('hearing_closed') ? said('hearing_closed') : { words: 'The courtroom is closed.', cite: 'WIC 676' },
    made.includes('restraints') ? said('restraints') : { words: 'No restraints.', cite: 'WIC 210.6' },
    ...(waived.length === 0 ? [{ words: 'No waiver was entered.', cite: null }] : waived.map(said)),
  ];
}

/** Who was there, the youth first. Where nobody entered the youth's presence, the paper says so instead of guessing. */
function appearancesOf(paper: PaperFacts): MinuteOrderPaper['appearances'] {
  const entered = paper.appearances.map(appearanceWords);
  const youth = entered.filter((one) => one.role === 'Youth');
  const others = entered.filter((one) => one.role !== 'Youth');
  return [...(youth.length > 0 ? youth : [{ role: 'Youth', name: paper.youth.chosenName, attendance: 'Not entered' }]), ...others];
}

function appearanceWords({
  role,
  name,
  attendance,
}: {
  readonly role: string;
  readonly name: string;
  readonly attendance: string;
}): MinuteOrderPaper['appearances'][number] {
  const roles: Readonly<Record<string, string>> = PARTICIPATION_ROLE;
  const ways: Readonly<Record<string, string>> = ATTENDANCE;
  return { role: role === 'youth' ? 'Youth' : (roles[role] ?? role), name, attendance: ways[attendance] ?? attendance };
}

/** The counts as the papers list them: those that a ruling was made on. */
export function paperCounts({ ruling, loaded }: Signature): readonly PaperCount[] {
  return loaded.facts.petition.counts.flatMap((count) => {
    const ruled = ruling.counts.find((one) => one.countId === count.countId);
    return ruled ? [paperCount(count, ruled, ruling.basis)] : [];
  });
}

function paperCount(count: FindingCount, ruled: RuledCount, basis: FindingBasis): PaperCount {
  const said = (answer: boolean | null): 'Yes' | 'No' | 'Not answered' => (answer === null ? 'Not answered' : answer ? 'Yes' : 'No');
  return {
    number: count.number,
    statute: count.statute,
    level: COUNT_LEVEL[count.level].toLowerCase(),
    offenseOn: sayDateShort(count.offenseOn),
    gate:
      ruled.gateItem === null ? `${GATE[ruled.gate].toLowerCase()}, no item` : `${GATE[ruled.gate].toLowerCase()}, item ${ruled.gateItem}`,
    enhancement:
      count.enhancements.length === 0 ? null : count.enhancements.map(({ code, state }) => `${code} ${state.replace('_', ' ')}`).join(', '),
    answers: elementsOf(basis).map((element) => ({
      words: element.words,
      cite: element.cites[0]?.text ?? '',
      answer: said(ruled[element.answer]),
    })),
    result: ruled.result === null ? 'The finding does not reach this count.' : FINDING_RESULT[ruled.result],
  };
}
