import { Link } from 'react-aria-components';

/** Where else in the library, or in the court's settings, to read on. */
export function PageLinks({
  title,
  links,
}: {
  readonly title: string;
  readonly links: readonly { readonly href: string; readonly words: string }[];
}) {
  return (
    <section className="law-part-of">
      <h3>{title}</h3>
      <ul className="law-links">
        {links.map(({ href, words }) => (
          <li key={href}>
            <Link className="law-link" href={href}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
