import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { readTogether } from '../parts/read-together.ts';
import { concerns, readingAgain } from './changes.ts';

type Asked = Parameters<Parameters<typeof readingAgain>[0]['refetchQueries']>[0];
const SESSION = '0190aaaa-0000-7000-8000-000000000001';
const OTHER = '0190aaaa-0000-7000-8000-000000000002';

describe('what a change may touch', () => {
  test('the docket of this session, and not that of another', () => {
    expect(concerns({ topic: 'DOCKET', id: SESSION }, 'Bench', { sessionId: SESSION })).toBe(true);
    expect(concerns({ topic: 'DOCKET', id: OTHER }, 'Bench', { sessionId: SESSION })).toBe(false);
  });

  test('the bench is not read again because somebody’s home changed; a read that nobody named is', () => {
    expect(concerns({ topic: 'HOME', id: OTHER }, 'MatterInHand', { hearingId: SESSION })).toBe(false);
    expect(concerns({ topic: 'HOME', id: OTHER }, 'SomethingNew', {})).toBe(true);
  });
});

describe('changes that come together', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('are read once, each read that one of them touches; what comes later is read again', () => {
    const asked: Asked[] = [];
    const hear = readingAgain({ refetchQueries: (one) => asked.push(one) });

    hear({ topic: 'HOME', id: OTHER });
    hear({ topic: 'DOCKET', id: SESSION });
    jest.runAllTimers();
    expect(asked).toHaveLength(1);
    const reads = (queryName: string) => asked[0]?.onQueryUpdated({ queryName, variables: { sessionId: SESSION } });
    expect([reads('Bench'), reads('Home'), reads('LawLibrary')]).toEqual([true, true, false]);

    hear({ topic: 'CASE', id: OTHER });
    jest.runAllTimers();
    expect(asked).toHaveLength(2);
  });

  test('one’s own act and the court’s word of it are read once', () => {
    const asked: Asked[] = [];
    const client = { refetchQueries: (one: Asked) => asked.push(one) };

    readTogether(client, ({ queryName }) => queryName === 'Board');
    readingAgain(client)({ topic: 'DOCKET', id: SESSION });
    jest.runAllTimers();

    expect(asked).toHaveLength(1);
    const reads = (queryName: string) => asked[0]?.onQueryUpdated({ queryName, variables: { sessionId: SESSION } });
    expect([reads('Board'), reads('Bench'), reads('NotAloud')]).toEqual([true, true, false]);
  });
});
