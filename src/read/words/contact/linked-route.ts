import type { ContactRoute, ContactRouteKind, Link } from '../../../model/reading.ts';

/** The route of a link; `dead` says why nobody is reached there. */
export const linkedRoute = (
  kind: ContactRouteKind,
  value: string,
  { role, at }: Link,
  dead?: ContactRoute['dead'],
): ContactRoute => ({ kind, value, role, at, ...(dead && { dead }) });
