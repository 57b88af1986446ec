import { household as endpoint, NotFound } from "@huzhu/contract";
import { accounts, households, residents } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { residentRowOf } from "./resident-row.ts";

export const seeHousehold = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = localDate(now);
  const id = request.params.household;
  const found = await households.summary(tx, id, today);
  const account = await accounts.ofHousehold(tx, id);
  if (!found || !account) return Result.fail(new NotFound({ what: "household" }));
  const members = await residents.ofHousehold(tx, id);
  const { number, hamlet } = found;
  return Result.succeed({
    id,
    number,
    hamlet,
    account,
    personal: await accounts.ofMembers(tx, id),
    members: members.map((member) => residentRowOf(member, today)),
  });
});
