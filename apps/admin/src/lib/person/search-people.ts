import type { Client, Failure } from "@huzhu/client";
import { type ResidentRow, residents } from "@huzhu/contract";
import { ELDER_AGE } from "@huzhu/domain/people";
import { Result } from "effect";

const MOST = 8;

/** The people behind a name, its initials, a card, or the last four of an ID number. */
export const searchPeople =
  (client: Client) =>
  async (text: string): Promise<Result.Result<ReadonlyArray<ResidentRow>, Failure>> => {
    const found = await client.call(residents, { query: { search: text } });
    return Result.map(found, ({ rows }) => rows.slice(0, MOST));
  };

/** The same among elders: many a grandchild bears the name of a grandparent. */
export const searchElders =
  (client: Client) =>
  async (text: string): Promise<Result.Result<ReadonlyArray<ResidentRow>, Failure>> =>
    Result.map(await searchPeople(client)(text), (people) =>
      people.filter(({ age }) => age >= ELDER_AGE),
    );
