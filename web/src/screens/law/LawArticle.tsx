import type { ReactNode } from 'react';

/** One page of the library: on paper it is the whole sheet. */
export function LawArticle({
  cite,
  title,
  facts,
  children,
}: {
  readonly cite?: string;
  readonly title: string;
  readonly facts?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <article className="law-article">
      <header className="law-article-head">
        <h2>
          {cite === undefined ? null : <span className="law-article-cite">{cite}</span>}
          <span>{title}</span>
        </h2>
        {facts}
      </header>
      {children}
    </article>
  );
}
