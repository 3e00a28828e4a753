/** The papers Starling makes. */
export const DOCUMENT_KIND = {
  minute_order: 'Minute order',
  dismissal_order: 'Order of dismissal',
  sealing_order: 'Sealing order',
  notice_to_youth: 'Notice to the youth',
  notice_to_counsel: 'Notice to counsel',
  receipt_form: 'Receipt form',
  session_list: 'Session list',
  hearing_minute_order: 'Minute order of a hearing',
  youth_page: 'Page for the youth',
  warrant: 'Warrant',
  warrant_recall: 'Recall of a warrant',
  custody_order: 'Custody order',
  day_packet: 'Packet of the day',
} as const;

/** A document kind's key. */
export type DocumentKind = keyof typeof DOCUMENT_KIND;

/** For whom a copy is made. */
export const DOCUMENT_RECIPIENT = { court: 'The court', holder: 'A holder of records', youth: 'The youth', counsel: 'Counsel' } as const;

/** A document recipient's key. */
export type DocumentRecipient = keyof typeof DOCUMENT_RECIPIENT;

/** Whether the bytes exist yet. */
export const DOCUMENT_STATE = { queued: 'Being made', made: 'Ready' } as const;

/** A document state's key. */
export type DocumentState = keyof typeof DOCUMENT_STATE;

/** What leaves the court. The words name no charge and no case type: they may stand on an envelope. */
export const NOTICE_KIND = {
  sealing_order_and_receipt_form: 'Court order and receipt form',
  notice_of_sealing: 'Notice from the court',
  warrant_recall: 'Recall',
  monitoring_off: 'Monitoring ends',
  hearing_vacated: 'Hearing vacated',
  hearing_set: 'Hearing set',
  hearing_moved: 'Hearing moved',
  session_changed: 'Session changed',
  withdrawal_of_notice: 'Withdrawal of an earlier notice',
  reminder: 'Reminder',
  minute_order_ready: 'Minute order ready',
  amended_order: 'Amended order',
  custody_order: 'Custody order',
} as const;

/** A notice kind's key. */
export type NoticeKind = keyof typeof NOTICE_KIND;

/** How a notice travels. */
export const NOTICE_CHANNEL = { agency_pack: 'Agency pack', mail: 'Mail', screen: 'On screen', phone: 'By phone', email: 'By e-mail' } as const;

/** A notice channel's key. */
export type NoticeChannel = keyof typeof NOTICE_CHANNEL;

/** Whether a notice has left. */
export const NOTICE_STATE = { queued: 'Waiting', sent: 'Sent', stopped: 'Stopped' } as const;

/** A notice state's key. */
export type NoticeState = keyof typeof NOTICE_STATE;
