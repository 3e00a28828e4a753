import { PRIVILEGE_NOTE } from '@starling/shared/law/us-ca/pen-236-23';
import { elementsOf } from '@starling/shared/law/us-ca/pen-236-24';
import type { Citation } from '@starling/shared/law/citation';
import { sayDate, sayDateShort } from '@starling/shared/time/local-date';
import { COUNT_LEVEL } from '@starling/shared/vocabulary/count';
import {
  EVIDENCE_KIND,
  FINDING_BASIS,
  FINDING_INITIATOR,
  FINDING_RESULT,
  FINDING_STAGE,
  FINDING_TIMELINESS,
  GATE,
  type FindingBasis,
} from '@starling/shared/vocabulary/finding';
import { ATTENDANCE, PARTICIPATION_ROLE } from '@starling/shared/vocabulary/participation';
import type { Consequence, FindingCount, RuledCount } from '@starling/shared/workflow/finding-facts';
import { reachOf } from '@starling/shared/workflow/finding-reach';
import { agenciesOf, willBeSentWords, willEndWords, willNotBeTouchedWords } from '@starling/shared/workflow/finding-words';
import type {
  CounselNoticePaper,
  DismissalOrderPaper,
  MinuteOrderPaper,
  PaperByKind,
  PaperCount,
  PaperFrame,
  PaperKind,
  PaperLine,
  ReceiptFormPaper,
  SealingOrderPaper,
  YouthNoticePaper,
} from '../../papers/paper.ts';
import { youthLetter } from '../../papers/youth-letter.ts';
import type { Signature } from './finding-act.ts';
import type { PaperOrder } from './finding-documents.ts';
import type { EndIds } from './finding-end-act.ts';
import type { PaperFacts } from './finding-facts.queries.ts';
import { frameOf, paperHolders, sayInstant } from './paper-frame.ts';

/** The words of one paper. They are fixed here, by the signature: what is printed later is printed from them. */
export function composePaper(order: PaperOrder, signature: Signature, end: EndIds | null): PaperByKind[PaperKind] {
  switch (order.document.kind) {
    case 'minute_order':
      return minuteOrder(signature);
    case 'dismissal_order':
      return dismissalOrder(signature);
    case 'sealing_order':
      return sealingOrder(signature, end);
    case 'receipt_form':
      return receiptForm(order, signature, end);
    case 'notice_to_youth':
      return noticeToYouth(order, signature);
    case 'notice_to_counsel':
      return noticeToCounsel(order, signature);
  }
}

const cited = (cites: readonly Citation[]): string | null => (cites.length === 0 ? null : cites.map((cite) => cite.text).join(', '));
const line = ({ words, detail, cites }: Consequence): PaperLine => ({
  words: detail === null ? `${words}.` : `${words}: ${detail}`,
  cite: cited(cites),
});

const basisOf = ({ ruling }: Signature): { readonly basis: string; readonly basisCite: string } => ({
  basis: FINDING_BASIS[ruling.basis],
  basisCite: ruling.basis === 'trafficking_236_23' ? 'PC 236.23(f)' : 'PC 236.24(f)',
});

function minuteOrder(signature: Signature): MinuteOrderPaper {
  const { ruling, loaded } = signature;
  const { facts, paper } = loaded;
  const reach = reachOf(facts);
  const ends = ruling.end === null ? [] : willEndWords(facts, reach).map(line);
  const sent = ruling.end === null ? [] : willBeSentWords(facts, reach, agenciesOf(ruling.end.holders)).map(line);
  return {
    ...frameOf(signature),
    ...basisOf(signature),
    ends,
    notices: sent,
    appearances: appearancesOf(paper),
    interpreter: paper.interpreterLanguage ?? 'None set',
    initiator: FINDING_INITIATOR[ruling.initiator],
    timeliness: FINDING_TIMELINESS[ruling.timeliness],
    stage: FINDING_STAGE[ruling.stage],
    evidence: ruling.evidenceKinds.map((kind) => EVIDENCE_KIND[kind]),
    privilege: ruling.privilegeClaimed ? `Claimed. ${PRIVILEGE_NOTE.words}` : 'None claimed.',
    counts: paperCounts(signature),
    orders: [
      { words: ruling.words, cite: null },
      ...(ruling.end?.printedSteps ?? []).map((step) => ({ words: step.words, cite: step.cite.text })),
      ...ruling.stillAsked.map(line),
    ],
    untouched: willNotBeTouchedWords(facts, reach).map(line),
  };
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

function paperCounts({ ruling, loaded }: Signature): readonly PaperCount[] {
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

function dismissalOrder(signature: Signature): DismissalOrderPaper {
  const { ruling, loaded } = signature;
  const setAside = loaded.facts.petition.counts.filter(({ countId }) => ruling.countsSetAside.includes(countId));
  return {
    ...frameOf(signature),
    basisCite: basisOf(signature).basisCite,
    setAside: setAside.map((count) => ({
      words: `The sustained finding on count ${count.number}.`,
      cite: ruling.vehicle.startsWith('778') ? 'WIC 778' : ruling.vehicle.startsWith('782') ? 'WIC 782' : 'WIC 775',
    })),
    counts: paperCounts(signature).map(({ number, statute, level, result }) => ({ number, statute, level, result })),
    ends: willEndWords(loaded.facts, reachOf(loaded.facts)).map(line),
  };
}

const restitutionWords = ({ loaded }: Signature): string =>
  loaded.facts.restitutionIsOrdered
    ? 'Restitution was ordered on this petition. Collection is stayed until the court rules. WIC 786(h)'
    : 'No restitution was ordered on this petition. WIC 786(h)';

function sealingOrder(signature: Signature, end: EndIds | null): SealingOrderPaper {
  const { ruling, loaded } = signature;
  const { facts, paper } = loaded;
  const holders = ruling.end?.holders ?? [];
  return {
    ...frameOf(signature),
    ...basisOf(signature),
    controlNumber: end?.controlNumber ?? '',
    legalName: `${paper.youth.legalFirstName} ${paper.youth.legalLastName}`,
    bornOn: sayDateShort(facts.youth.bornOn),
    filedOn: paper.filedOn === null ? 'Not in the record' : sayDateShort(paper.filedOn),
    serious: ruling.setAside
      ? 'The sustained finding is set aside first. WIC 786(d)'
      : 'No sustained count stands that is on the list. WIC 786(d)',
    firearm: ruling.end?.firearmReason ?? '',
    holders: paperHolders(
      holders.filter((holder) => !holder.askedByYouth),
      paper.caseNumber,
    ),
    others: paperHolders(
      holders.filter((holder) => holder.askedByYouth),
      paper.caseNumber,
    ),
    reportDays: paper.reportDays,
    restitution: restitutionWords(signature),
  };
}

function receiptForm({ holder }: PaperOrder, signature: Signature, end: EndIds | null): ReceiptFormPaper {
  const { court } = signature.loaded.paper;
  return {
    language: 'en',
    draft: false,
    foot: 'Return to the clerk of the court',
    county: court.county,
    courthouse: court.courthouse,
    controlNumber: end?.controlNumber ?? '',
    holderName: holder?.name ?? '',
    holderReport: holder?.reportNumber ?? 'None given',
    signedOn: sayInstant(signature.signedAt),
    returnBy: holder ? sayDate(holder.dueOn) : '',
  };
}

function noticeToYouth({ language }: PaperOrder, signature: Signature): YouthNoticePaper {
  const { ruling, loaded } = signature;
  const { facts, paper } = loaded;
  return {
    language,
    draft: false,
    foot: language === 'es' ? 'Para ti' : 'For you',
    holders: paperHolders(ruling.end?.holders ?? [], paper.caseNumber),
    words: youthLetter({
      language,
      chosenName: paper.youth.chosenName,
      otherMattersGoOn: facts.otherCases.length + facts.otherPetitions.length > 0,
      restitutionOrdered: facts.restitutionIsOrdered,
    }),
  };
}

function noticeToCounsel({ document }: PaperOrder, signature: Signature): CounselNoticePaper {
  const { ruling, loaded } = signature;
  const counsel = loaded.paper.counsel.find((one) => one.accountId === document.recipientAccountId);
  const frame: PaperFrame = frameOf(signature);
  return {
    ...frame,
    basisCite: basisOf(signature).basisCite,
    counselName: counsel?.name ?? 'Counsel',
    holders: paperHolders(ruling.end?.holders ?? [], loaded.paper.caseNumber),
    restitution: restitutionWords(signature),
    untouched: willNotBeTouchedWords(loaded.facts, reachOf(loaded.facts)).map(line),
  };
}
