import type {
  CustodyOrderPaper,
  DayPacketPaper,
  HearingMinuteOrderPaper,
  WarrantPaper,
  WarrantRecallPaper,
  YouthPagePaper,
} from './day-paper.ts';

/** What a printed line says, and the law it rests on. */
export interface PaperLine {
  readonly words: string;
  readonly cite: string | null;
}

export interface PaperHolder {
  readonly name: string;
  readonly report: string;
  readonly destroyOn: string;
}

export interface PaperCount {
  readonly number: number;
  readonly statute: string;
  readonly level: string;
  readonly offenseOn: string;
  readonly gate: string;
  readonly enhancement: string | null;
  readonly answers: readonly { readonly words: string; readonly cite: string; readonly answer: 'Yes' | 'No' | 'Not answered' }[];
  readonly result: string;
}

/** The head and foot that every paper of a case carries. Dates are in words; nothing is computed in a template. */
export interface PaperFrame {
  readonly language: 'en' | 'es';
  readonly draft: boolean;
  readonly foot: string;
  readonly county: string;
  readonly courthouse: string;
  readonly department: string;
  readonly initials: string;
  readonly caseNumber: string;
  readonly petitionEnding: string;
  readonly heardOn: string;
  readonly judge: string;
  readonly judgeTitle: string;
  readonly signedBy: string;
  readonly signedAt: string;
}

/** Minute order of the finding: the sixteen points a reader of the record looks for, kinds of evidence only. */
export interface MinuteOrderPaper extends PaperFrame {
  readonly appearances: readonly { readonly role: string; readonly name: string; readonly attendance: string }[];
  readonly interpreter: string;
  /** Closed courtroom, restraints and waivers as the court entered them; the law's own word where nobody did. */
  readonly room: readonly PaperLine[];
  readonly basis: string;
  readonly basisCite: string;
  /** Who proves, and how much, with the section of the basis. */
  readonly standard: PaperLine;
  readonly initiator: string;
  readonly timeliness: string;
  readonly stage: string;
  readonly evidence: readonly string[];
  readonly privilege: string;
  /** Whether evidence was kept out under Evid. Code 1161: that it was, never what. */
  readonly keptOut: string;
  readonly counts: readonly PaperCount[];
  readonly orders: readonly PaperLine[];
  /** Control numbers of the sealing orders (JV-596) signed with it. */
  readonly sealingOrders: readonly string[];
  /** The advisement on appeal, and what makes the order final where no judge signed. */
  readonly appeal: readonly PaperLine[];
  readonly ends: readonly PaperLine[];
  readonly notices: readonly PaperLine[];
  readonly untouched: readonly PaperLine[];
}

/** Order of dismissal, with the set-aside first where something had been sustained. */
export interface DismissalOrderPaper extends PaperFrame {
  readonly basisCite: string;
  readonly setAside: readonly PaperLine[];
  readonly counts: readonly Pick<PaperCount, 'number' | 'statute' | 'level' | 'result'>[];
  readonly ends: readonly PaperLine[];
}

/** Sealing order with the content of form JV-596 (WIC 786(a), rule 5.840). */
export interface SealingOrderPaper extends PaperFrame {
  readonly controlNumber: string;
  readonly legalName: string;
  readonly bornOn: string;
  readonly filedOn: string;
  readonly basis: string;
  readonly basisCite: string;
  /** How a signed order was amended or corrected; absent on the first one. */
  readonly amended?: PaperLine;
  readonly serious: string;
  /** Earlier petitions added by the same signature (WIC 786(f)(1)), or that none was. */
  readonly priors: readonly PaperLine[];
  readonly firearm: string;
  readonly holders: readonly PaperHolder[];
  readonly others: readonly PaperHolder[];
  readonly reportDays: number;
  readonly restitution: string;
}

/** The acknowledgment a holder sends back, with the content of form JV-591. */
export interface ReceiptFormPaper {
  readonly language: 'en';
  readonly draft: boolean;
  readonly foot: string;
  readonly county: string;
  readonly courthouse: string;
  readonly controlNumber: string;
  readonly holderName: string;
  readonly holderReport: string;
  readonly signedOn: string;
  readonly returnBy: string;
}

/** The youth's own letter in plain words, grade 8 or below; no charge, no court name, no program. */
export interface YouthNoticePaper {
  readonly language: 'en' | 'es';
  readonly draft: boolean;
  readonly foot: string;
  readonly holders: readonly Pick<PaperHolder, 'name' | 'destroyOn'>[];
  readonly words: YouthLetterWords;
}

export interface YouthLetterWords {
  readonly title: string;
  readonly greeting: string;
  readonly first: string;
  readonly parts: readonly { readonly head: string; readonly lines: readonly string[] }[];
  readonly whoHead: string;
  readonly whoColumn: string;
  readonly whenColumn: string;
  readonly last: string;
}

export interface CounselNoticePaper extends PaperFrame {
  readonly counselName: string;
  readonly basisCite: string;
  readonly holders: readonly PaperHolder[];
  readonly restitution: string;
  readonly untouched: readonly PaperLine[];
}

/** The papers of a finding's signature, by their kind. */
export interface FindingPaperByKind {
  readonly minute_order: MinuteOrderPaper;
  readonly dismissal_order: DismissalOrderPaper;
  readonly sealing_order: SealingOrderPaper;
  readonly receipt_form: ReceiptFormPaper;
  readonly notice_to_youth: YouthNoticePaper;
  readonly notice_to_counsel: CounselNoticePaper;
}

export type FindingPaperKind = keyof FindingPaperByKind;

/** Every paper by its kind, as stored in app.document.kind. */
export interface PaperByKind extends FindingPaperByKind {
  readonly hearing_minute_order: HearingMinuteOrderPaper;
  readonly youth_page: YouthPagePaper;
  readonly warrant: WarrantPaper;
  readonly warrant_recall: WarrantRecallPaper;
  readonly custody_order: CustodyOrderPaper;
  readonly day_packet: DayPacketPaper;
}

export type PaperKind = keyof PaperByKind;

/** The template of each kind, a file in server/paper. */
export const TEMPLATE = {
  minute_order: 'minute-order.typ',
  dismissal_order: 'dismissal-order.typ',
  sealing_order: 'sealing-order.typ',
  receipt_form: 'receipt-form.typ',
  notice_to_youth: 'notice-to-youth.typ',
  notice_to_counsel: 'notice-to-counsel.typ',
  hearing_minute_order: 'hearing-minute-order.typ',
  youth_page: 'youth-page.typ',
  warrant: 'warrant.typ',
  warrant_recall: 'warrant-recall.typ',
  custody_order: 'custody-order.typ',
  day_packet: 'day-packet.typ',
} as const satisfies Record<PaperKind, string>;
