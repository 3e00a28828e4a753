/** Everything anyone can do or read, in words. Each API field names one of these; a field without one does not pass its spec. */
export const ACTION = {
  // reads
  'sessions.read': 'See which sessions are planned',
  'docket.read': 'Read a session’s docket',
  'matter.read': 'Read one matter of the docket',
  'case.read': 'Read a case',
  'findingSheet.read': 'Read the finding sheet',
  'home.read': 'Read my own youths, outcomes and dates',
  'outcome.read': 'Read an outcome',
  'document.read': 'Open a paper',
  'identity.read': 'Open a legal name and birth date',
  'sealingDesk.read': 'Read the sealing desk',
  'sealingOrder.read': 'Read one sealing order',
  'record.search': 'Search the record',
  'settings.read': 'Read the court’s settings',
  'changes.hear': 'Hear that something changed',
  // acts without a table of steps
  'petition.file': 'File a petition',
  'hearing.set': 'Set a hearing',
  'order.give': 'Enter an order',
  'appearance.record': 'Record who was there',
  'import.preview': 'Look through an import',
  'import.run': 'Run an import',
  // acts of the tables in shared/src/workflow
  'hearing.checkIn': 'Check somebody in',
  'hearing.call': 'Call a matter',
  'hearing.recordResult': 'Record what happened',
  'hearing.vacate': 'Vacate a hearing',
  'hearing.signMinute': 'Sign the minute',
  'session.open': 'Open a session',
  'session.close': 'Close a session',
  'defense.assert': 'Raise the defense',
  'defense.withdraw': 'Withdraw the defense',
  'finding.set': 'Set the defense for hearing',
  'finding.submit': 'Take the defense under submission',
  'finding.sign': 'Sign the finding and its orders',
  'warrant.issue': 'Issue a warrant',
  'warrant.hold': 'Hold a warrant',
  'warrant.recall': 'Recall a warrant',
  'warrant.confirmRecall': 'Confirm a recall',
  'sealing.distribute': 'Distribute a sealing order',
  'sealing.addHolder': 'Name a further holder',
  'sealing.close': 'Close a sealing order',
  'holder.recordStep': 'Record a holder’s step',
} as const;

/** An action's name. */
export type Action = keyof typeof ACTION;
