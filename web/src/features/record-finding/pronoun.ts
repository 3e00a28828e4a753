/** How a question speaks of the youth: by the first of the pronouns given; any other than she or he reads as they. */
export function pronounOf(pronouns: string): 'she' | 'he' | 'they' {
  const first = pronouns.toLowerCase().split('/')[0]?.trim();
  return first === 'she' || first === 'he' ? first : 'they';
}
