import { createTransport } from 'nodemailer';
import type { Settings } from '../../config/env.ts';

/** A message as it leaves. */
export interface Mail {
  /** The same for every try, so that a mail server which has it already may drop it. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What became of one try. `later`: the server or the line was not ready; `never`: the server will not take it. */
export type MailAnswer = { readonly kind: 'taken' } | { readonly kind: 'later' | 'never'; readonly words: string };

const LOOPBACK = new Set(['127.0.0.1', '[::1]', '::1', 'localhost']);
const MILLISECONDS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as const;

/**
 * Hands one message to the court's mail server. Outside this machine only over TLS. What the server says is never kept: it may quote an
 * address. Answers, also when the line breaks; it does not throw.
 */
export async function sendMail({ url, from }: NonNullable<Settings['mail']>, { id, to, subject, text }: Mail): Promise<MailAnswer> {
  const { hostname } = new URL(url);
  const transport = createTransport({
    url,
    ...MILLISECONDS,
    requireTLS: !LOOPBACK.has(hostname),
    ignoreTLS: LOOPBACK.has(hostname) && url.startsWith('smtp:'),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const messageId = `<${id}@${from.slice(from.indexOf('@') + 1)}>`;
    await transport.sendMail({ from, to, subject, text, messageId, headers: { 'Auto-Submitted': 'auto-generated' } });
    return { kind: 'taken' };
  } catch (thrown) {
    return answerOf(thrown);
  } finally {
    transport.close();
  }
}

function answerOf(thrown: unknown): MailAnswer {
  const code = thrown instanceof Error && 'responseCode' in thrown ? Number(thrown.responseCode) : Number.NaN;
  if (code >= 500)
    return { kind: 'never', words: `The mail server does not take it (${String(code)}). Check the address, or tell the person by hand.` };
  if (code >= 400) return { kind: 'later', words: `The mail server asked to try again later (${String(code)}).` };
  return { kind: 'later', words: 'The line to the mail server broke before the message was taken.' };
}
