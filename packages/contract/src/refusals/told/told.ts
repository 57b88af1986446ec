/** The HTTP statuses that tell refusals. */
export type Status = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500;

/** Says with which status each of some refusals is told. */
export const told = <const Told extends Partial<Record<Status, ReadonlyArray<unknown>>>>(
  byStatus: Told,
): Told => byStatus;
