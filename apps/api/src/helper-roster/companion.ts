import { companion as endpoint, NotFound } from "@huzhu/contract";
import { companionWishes, type Read } from "@huzhu/db";
import type { ResidentId } from "@huzhu/domain/people";
import type { CompanionWish } from "@huzhu/domain/reciprocity/helper";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { memberById } from "../elders/member.ts";
import { staffQuery } from "../mount/verb.ts";
import { personOf } from "./helper-row.ts";
import { livesWith } from "./lives-with.ts";
import { readRoster } from "./roster.ts";

const NO_WISH: Omit<CompanionWish, "elder"> = { languages: [], sex: null, prefers: [], avoids: [] };

/** What an elder wishes, or nothing of anything where nobody has asked. */
export const wishOf = async (tx: Read, elder: ResidentId): Promise<CompanionWish> =>
  (await companionWishes.of(tx, elder)) ?? { elder, ...NO_WISH };

export const seeCompanion = staffQuery(endpoint, async ({ tx, request, now, staff }) => {
  const today = localDate(now);
  const elder = await memberById(tx, request.params.resident);
  if (!elder) return Result.fail(new NotFound({ what: "resident" }));
  const roster = await readRoster(tx, today);
  const wish = await wishOf(tx, elder.id);
  const isTheirs = livesWith(roster, staff);
  const helpers = roster.helpers
    .filter((one) => one.id !== (elder.id as string) && personOf(roster, one, today).here)
    .map(({ id }) => ({ id, name: roster.nameOf(id) }));
  return Result.succeed({
    wish: { ...wish, avoids: wish.avoids.filter((id) => !isTheirs(id)) },
    helpers,
  });
});
