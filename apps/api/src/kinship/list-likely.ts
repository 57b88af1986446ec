import { likelyTies as endpoint, type LikelyFamily } from "@huzhu/contract";
import type { LikelyTie } from "@huzhu/domain/people/kinship";
import { Result } from "effect";
import { pageOf } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { type LikelyHome, likelyHomes } from "./likely.ts";

/** So many families are looked through without losing the place. */
const FAMILIES = 20;

const viewOf = ({ home, ties }: LikelyHome): LikelyFamily => {
  const about = new Set(ties.flatMap(({ one, other }) => [one, other]));
  const people = home.members.filter(({ id }) => about.has(id));
  const { household, number, hamlet, head } = home;
  return {
    ...{ household, number, hamlet, head, ties },
    people: people.map(({ id, name, sex, birthDate: born }) => ({ id, name, sex, born })),
  };
};

export const listLikelyTies = staffQuery(endpoint, async ({ tx, request, now }) => {
  const { hamlet = null, which, page = 1 } = request.query;
  const homes = await likelyHomes(tx, hamlet, now);
  const some = (wanted: (tie: LikelyTie) => boolean) =>
    homes.flatMap(({ home, ties }) => {
      const own = ties.filter(wanted);
      return own.length === 0 ? [] : [{ home, ties: own }];
    });
  const clear = some(({ doubt }) => doubt === null);
  const doubtful = some(({ doubt }) => doubt !== null);
  const count = (of: ReadonlyArray<LikelyHome>) => of.reduce((n, { ties }) => n + ties.length, 0);
  const shown = pageOf(which === "clear" ? clear : doubtful, { page, pageSize: FAMILIES });
  return Result.succeed({
    ...shown,
    ...{ clear: count(clear), doubtful: count(doubtful) },
    rows: shown.rows.map(viewOf),
  });
});
