import type { Client, Failure } from "@huzhu/client";
import { type ResidentRow, residents } from "@huzhu/contract";
import { ELDER_AGE } from "@huzhu/domain/people";
import { Result } from "effect";

const MOST = 8;

type Search = (text: string) => Promise<Result.Result<ReadonlyArray<ResidentRow>, Failure>>;

const searching =
  (client: Client, fits: (row: ResidentRow) => boolean): Search =>
  async (text) => {
    const found = await client.call(residents, { query: { search: text } });
    return Result.map(found, ({ rows }) => rows.filter(fits).slice(0, MOST));
  };

/** The people behind a name, its initials, a card, or the last four of an ID number. */
export const searchPeople = (client: Client): Search => searching(client, () => true);

/** The same among elders: many a grandchild bears the name of a grandparent. */
export const searchElders = (client: Client): Search =>
  searching(client, ({ age }) => age >= ELDER_AGE);
