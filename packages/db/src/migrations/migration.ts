/** One step of the schema, in the words of one engine. Once released, a migration never changes. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The migrations a database has seen that this program does not know. */
export const unknownTo = (
  migrations: ReadonlyArray<Migration>,
  applied: ReadonlyArray<string>,
): ReadonlyArray<string> => {
  const known = new Set(migrations.map(({ name }) => name));
  return applied.filter((name) => !known.has(name));
};

/** What is left to do, in order. */
export const pending = (
  migrations: ReadonlyArray<Migration>,
  applied: ReadonlyArray<string>,
): ReadonlyArray<Migration> => {
  const done = new Set(applied);
  return migrations.filter(({ name }) => !done.has(name));
};
