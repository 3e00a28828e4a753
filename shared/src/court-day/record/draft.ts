import { plainProblem } from '../../forms/fields.ts';
import { invalid } from '../../refusal.ts';
import { ok, refuse, type Result } from '../../result.ts';

/** The most that a draft may hold, in characters: five times a long minute order. */
export const LONGEST_DRAFT = 64_000;

/**
 * What a draft holds: an object as the screen wrote it. Nothing in it is read but by the screen; of a draft of the part `finding` alone
 * it is known that its `sheets` stand each under its petition, so that a signature or a seal takes the one it belongs to.
 */
export type DraftContent = Readonly<Record<string, unknown>>;

const TOO_LONG = `This draft is longer than ${LONGEST_DRAFT.toLocaleString('en-US')} characters. It stays in this window: save the matter, or shorten it.`;
const NOT_READABLE = 'This draft cannot be read. It stays in this window: save the matter, or type on.';

/** Reads what a screen sends as a draft: an object, not longer than the limit, with no sign that cannot be kept. */
export function readDraft(contentJson: string): Result<DraftContent> {
  if (contentJson.length > LONGEST_DRAFT) return refuse(invalid([plainProblem('contentJson', TOO_LONG)]));
  const content = parsed(contentJson);
  return content === null ? refuse(invalid([plainProblem('contentJson', NOT_READABLE)])) : ok(content);
}

function parsed(text: string): DraftContent | null {
  if (/\\u0000|\0/u.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as DraftContent) : null; // a parse border
  } catch {
    return null;
  }
}
