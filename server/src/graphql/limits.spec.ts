import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { limitsRule } from './limits.ts';

const schema = buildSchema('type Query { row: Row rows: [Row!]! } type Row { name: String! row: Row rows: [Row!]! }');
const nested = (name: string, times: number): string => (times === 0 ? 'name' : `${name} { ${nested(name, times - 1)} }`);

function reasonsAgainst(document: string): readonly string[] {
  return validate(schema, parse(document), [limitsRule()]).map((reason) => reason.message);
}

describe('A document is taken', () => {
  test('when it asks for a screen', () => {
    expect(reasonsAgainst('{ rows { name rows { name rows { name } } } one: row { name } }')).toEqual([]);
  });

  test('when a fragment names itself: another rule refuses that one', () => {
    expect(reasonsAgainst('{ row { ...loop } } fragment loop on Row { name row { ...loop } }')).toEqual([]);
  });
});

describe('A document is refused', () => {
  test.each([
    ['deeper than any screen', `{ ${nested('row', 13)} }`, 'depth'],
    ['deep behind a fragment', `{ row { ...deep } } fragment deep on Row { ${nested('row', 12)} }`, 'depth'],
    ['full of aliases', `{ ${Array.from({ length: 41 }, (_none, at) => `a${at}: __typename`).join(' ')} }`, 'aliases'],
    ['full of lists in lists', `{ ${nested('rows', 6)} }`, 'cost'],
    [
      'doubling itself with every fragment',
      `{ row { ...f0 } } ${Array.from({ length: 17 }, (_none, at) => `fragment f${at} on Row { ...f${at + 1} ...f${at + 1} }`).join(' ')} fragment f17 on Row { name }`,
      'cost',
    ],
  ])('when it is %s', (_what, document, named) => {
    expect(reasonsAgainst(document).join()).toContain(named);
  });
});
