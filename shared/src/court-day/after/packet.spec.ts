import { describe, expect, test } from '@jest/globals';
import { parseMakeDayPacket } from '../../forms/parse-day-packet.ts';
import { passphraseProblem } from './packet.ts';

const SESSION = '01a20280-cff1-7ab9-8fd7-591ba07f990a';

describe('the passphrase of a packet', () => {
  test('thirteen signs are too few, fourteen will do', () => {
    expect(passphraseProblem('table river 1')).toContain('shorter than 14 signs');
    expect(passphraseProblem('table river 12')).toBeNull();
  });

  test('the same few signs over and over are no passphrase', () => {
    expect(passphraseProblem('aaaaaaaaaaaaaaaaaaaa')).toContain('repeats');
    expect(passphraseProblem('12121212121212121212')).toContain('repeats');
  });

  test('is refused at its field, and left out it makes the paper alone', () => {
    expect(parseMakeDayPacket({ sessionId: SESSION, passphrase: 'short' })).toMatchObject({
      refusal: { problems: [{ field: 'passphrase' }] },
    });
    expect(parseMakeDayPacket({ sessionId: SESSION, passphrase: '' })).toEqual({
      ok: true,
      value: { sessionId: SESSION, passphrase: null },
    });
  });
});
