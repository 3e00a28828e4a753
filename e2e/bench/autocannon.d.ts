/** What the bench uses of autocannon, which ships no types. */
declare module 'autocannon' {
  export interface Load {
    readonly url: string;
    readonly method: 'GET' | 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly connections: number;
    /** In seconds. */
    readonly duration: number;
  }

  export interface LoadResult {
    readonly requests: { readonly average: number };
    readonly non2xx: number;
    readonly errors: number;
  }

  const autocannon: (load: Load) => Promise<LoadResult>;
  export default autocannon;
}
