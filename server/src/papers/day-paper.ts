import type { PaperLine } from './paper.ts';

/** Head and foot of a paper of one hearing. Dates and times are in words; nothing is computed in a template. */
export interface DayFrame {
  readonly language: 'en' | 'es';
  /** Not signed: the sheet says so at its head and at its foot. */
  readonly draft: boolean;
  readonly foot: string;
  readonly county: string;
  readonly courthouse: string;
  readonly department: string;
  /** Initials on what many read; the name only where the paper must find a person (a warrant, an order of custody). */
  readonly youth: string;
  readonly caseNumber: string;
  readonly heardOn: string;
  readonly judge: string;
}

/** Who signed, and the three days that are never one: signed, effective, entered. */
export interface PaperSignature {
  readonly by: string;
  readonly title: string;
  readonly signedAt: string;
  readonly effectiveOn: string;
  /** Null until the clerk entered it. */
  readonly enteredAt: string | null;
}

/** Minute order of a hearing: what was entered, under its heads. */
export interface HearingMinuteOrderPaper extends DayFrame {
  readonly title: string;
  /** 'Number 2. It replaces number 1, signed December 1, 2026.'; null for the first. */
  readonly numberWords: string | null;
  readonly reason: string | null;
  readonly sections: readonly { readonly title: string; readonly lines: readonly PaperLine[] }[];
  readonly signed: PaperSignature | null;
}

/** The words of the youth's page, in one language. Nothing in them names a charge, a program or a court. */
export interface YouthPageWords {
  readonly title: string;
  readonly greeting: string;
  readonly nextHead: string;
  /** The largest line of the page; null when no date is set. */
  readonly date: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly next: string;
  readonly parts: readonly { readonly key: string; readonly head: string; readonly lines: readonly string[] }[];
  readonly help: string;
  readonly fold: string;
}

/** The page a youth takes home: printed on one side, folded in three, blank outside. */
export interface YouthPagePaper {
  readonly language: 'en' | 'es';
  readonly draft: boolean;
  readonly foot: string;
  readonly words: YouthPageWords;
}

/** A warrant as it goes to its holder. */
export interface WarrantPaper extends DayFrame {
  readonly title: string;
  readonly bornOn: string;
  readonly holder: string;
  readonly command: string;
  readonly facts: readonly { readonly head: string; readonly words: string }[];
  readonly lines: readonly PaperLine[];
  readonly signed: PaperSignature | null;
}

/** The recall of a warrant, with the lines on which the holder confirms it. */
export interface WarrantRecallPaper extends DayFrame {
  readonly title: string;
  readonly bornOn: string;
  readonly holder: string;
  readonly command: string;
  readonly facts: readonly { readonly head: string; readonly words: string }[];
  readonly lines: readonly PaperLine[];
  readonly signed: PaperSignature | null;
}

/** An order about where the youth is, with the lines on which the holder says when it came. */
export interface CustodyOrderPaper extends DayFrame {
  readonly title: string;
  readonly bornOn: string;
  readonly holder: string;
  readonly command: string;
  readonly facts: readonly { readonly head: string; readonly words: string }[];
  readonly lines: readonly PaperLine[];
  readonly signed: PaperSignature | null;
}

/** One matter of the packet: its line of the staff list, and its blank result sheet with the last orders. */
export interface PacketMatter {
  readonly number: string;
  readonly startsAt: string;
  readonly chosenName: string;
  readonly typeWords: string;
  readonly minutes: string;
  readonly needs: string;
  readonly counsel: string;
  readonly lastOrders: readonly { readonly words: string; readonly owner: string; readonly due: string; readonly state: string }[];
  readonly findings: readonly string[];
  readonly who: readonly string[];
}

/** The packet of a session for a dead network. It stays in the building; nothing of the team's talk is in it. */
export interface DayPacketPaper {
  readonly language: 'en';
  readonly draft: boolean;
  readonly foot: string;
  readonly title: string;
  readonly department: string;
  readonly heldOn: string;
  readonly session: string;
  readonly judge: string;
  readonly results: readonly string[];
  readonly leavesWith: readonly string[];
  readonly matters: readonly PacketMatter[];
}
