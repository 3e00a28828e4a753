import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const WALL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?Z$/;

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly shape: RegExp;
  readonly example: string;
  readonly also?: (text: string) => boolean;
}

function textScalar({ name, description, shape, example, also }: TextScalar): GraphQLScalarType<string, string> {
  const take = (value: unknown): string => {
    if (typeof value === 'string' && shape.test(value) && (also?.(value) ?? true)) return value;
    throw new GraphQLError(`${name} is written like ${example}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: take,
    parseValue: take,
    parseLiteral: (node) => take(node.kind === Kind.STRING ? node.value : null),
  });
}

/** Whether the calendar has the day: February 30 has the right shape and does not exist. */
function isOnTheCalendar(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

/** A court calendar day without a zone. */
export const LocalDateScalar = textScalar({
  name: 'LocalDate',
  description: 'A court calendar day, without a zone: 2026-12-01.',
  shape: DAY,
  example: '2026-12-01',
  also: isOnTheCalendar,
});

/** A time on the court's wall. */
export const LocalTimeScalar = textScalar({
  name: 'LocalTime',
  description: "A time on the court's wall: 09:30.",
  shape: WALL_TIME,
  example: '09:30',
});

/** An instant in UTC, for what a machine did. */
export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'An instant in UTC: 2026-12-01T19:52:00.000Z.',
  shape: INSTANT,
  example: '2026-12-01T19:52:00Z',
});
