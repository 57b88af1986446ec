import { Result, Schema } from "effect";

/** A command names somebody or something that the village does not have. */
export class Unknown extends Schema.TaggedClass<Unknown>()("Unknown", { id: Schema.String }) {}

/** A command would take in a second time what is there already. */
export class Twice extends Schema.TaggedClass<Twice>()("Twice", { id: Schema.String }) {}

/** The value of a key, or that the village has none. */
export const known = <Id extends string, A>(
  map: ReadonlyMap<Id, A>,
  id: Id,
): Result.Result<A, Unknown> => {
  const value = map.get(id);
  return value === undefined ? Result.fail(new Unknown({ id })) : Result.succeed(value);
};

/** That a key is still free. */
export const fresh = <Id extends string>(
  map: ReadonlyMap<Id, unknown>,
  id: Id,
): Result.Result<Id, Twice> => (map.has(id) ? Result.fail(new Twice({ id })) : Result.succeed(id));
