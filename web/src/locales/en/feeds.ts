/** Calendar feeds of one's own. */
export const feeds = {
  title: 'Calendar feeds',
  sub: 'An address that your own calendar reads. It says when and where, never whom or why.',
  make: 'Make an address',
  once: 'This address is shown once',
  onceSub:
    'Copy it into your calendar now. Whoever knows it reads your times, so keep it to yourself; revoke it when it is no longer yours alone.',
  address: 'Address',
  kept: 'I have it',
  none: 'No address is made',
  noneSub: 'Without one, no calendar outside Starling reads your times.',
  made: 'Made',
  lastRead: 'Last read',
  neverRead: 'never',
  state: 'State',
  stands: 'Stands',
  ended: 'Revoked {{on}}',
  act: 'Act',
  askRevoke: { act: 'Revoke', sure: 'Revoke it? No calendar reads it any more.', yes: 'Yes, revoke it' },
  feedOf: 'the address of {{on}}',
  revoked: 'Revoked. No calendar reads it any more.',
} as const;
