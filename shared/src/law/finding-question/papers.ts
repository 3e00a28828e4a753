import { pen, rule, wic, type Citation } from '../citation.ts';
import {
  ACCESS_ORDER_ITEMS,
  COMPLIANCE_ITEMS,
  DISMISSAL_ORDER_ITEMS,
  MINUTE_ORDER,
  NOTICE_ITEMS,
  RECEIPT_ITEMS,
  SEALING_ORDER_ITEMS,
  type PaperItem,
} from './paper-contents.ts';

/** One paper of an order. */
export interface Paper {
  readonly words: string;
  /** The Judicial Council form, where there is one. */
  readonly form: string | null;
  readonly cite: Citation;
  /** What it must hold, in the order in which it is printed; empty where a form or another paper says it. */
  readonly contents?: readonly PaperItem[];
}

/** Every paper that an answer can name. There is no form for the finding itself: a minute order carries it. */
export const PAPERS = {
  minute_order: { words: 'Minute order of the finding', form: null, cite: pen('236.23(f)'), contents: MINUTE_ORDER },
  dismissal_order: { words: 'Order of dismissal', form: null, cite: wic('786(b)'), contents: DISMISSAL_ORDER_ITEMS },
  sealing_order: { words: 'Sealing order', form: 'JV-596', cite: wic('786(a)'), contents: SEALING_ORDER_ITEMS },
  receipt_form: { words: 'Receipt form, blank, to each holder', form: 'JV-591', cite: wic('786(a)'), contents: RECEIPT_ITEMS },
  notice_to_youth: {
    words: 'Notice to the youth and counsel, with what the youth may say',
    form: null,
    cite: wic('786(b)'),
    contents: NOTICE_ITEMS,
  },
  information_sheet: { words: 'Information sheet on the seal', form: 'JV-596-INFO', cite: rule('5.840(e)') },
  right_to_seal_notice: { words: 'Written notice of the rights to seal and of destruction', form: null, cite: wic('826.6') },
  compliance_certificate: {
    words: 'Certificate that every holder has sealed, once all have reported',
    form: null,
    cite: wic('786(a)'),
    contents: COMPLIANCE_ITEMS,
  },
  access_order: { words: 'Order that lets a prosecutor look', form: 'JV-599', cite: wic('786(g)(1)(K)'), contents: ACCESS_ORDER_ITEMS },
  release_order: { words: 'Release order on this petition', form: null, cite: wic('702') },
  monitoring_removal: { words: 'Order to take the monitor off', form: null, cite: wic('702') },
  other_holds_check: { words: 'Check of holds on other petitions and of other counties', form: null, cite: rule('5.780') },
  dna_request: { words: 'Offered: request to take the DNA sample out; the seal does not do it', form: 'JV-796', cite: pen('299') },
  vacatur_request: { words: 'Request for vacatur', form: 'JV-748', cite: pen('236.14') },
  vacatur_order: { words: 'Order of vacatur', form: 'JV-749', cite: pen('236.14') },
  certified_copy: { words: 'Certified copy to the petitioner', form: null, cite: pen('236.14(k)') },
  department_notice: { words: 'Notice to the Department of Justice, which says when it has complied', form: null, cite: pen('236.14(k)') },
} as const satisfies Record<string, Paper>;

/** A paper's key. */
export type PaperKey = keyof typeof PAPERS;

/** The papers of every dismissal and seal under WIC 786. */
export const SEALING_PAPERS = [
  'dismissal_order',
  'sealing_order',
  'receipt_form',
  'notice_to_youth',
  'information_sheet',
  'right_to_seal_notice',
  'compliance_certificate',
] as const satisfies readonly PaperKey[];

/** The papers of a vacatur. */
export const VACATUR_PAPERS = [
  'vacatur_request',
  'vacatur_order',
  'certified_copy',
  'department_notice',
] as const satisfies readonly PaperKey[];

/** The papers of what ends on the day: only on this petition. */
export const RELEASE_PAPERS = ['release_order', 'monitoring_removal', 'other_holds_check'] as const satisfies readonly PaperKey[];
