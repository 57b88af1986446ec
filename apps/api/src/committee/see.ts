import { committee as endpoint } from "@huzhu/contract";
import { committee, residents } from "@huzhu/db";
import { checkCommittee, termsEnding } from "@huzhu/domain/governance";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const seeCommittee = staffQuery(endpoint, async ({ tx, now }) => {
  const today = localDate(now);
  // A term that ended before it began never was.
  const members = (await committee.list(tx)).filter(({ from, until }) => from <= until);
  const ids = members.flatMap(({ resident }) => (resident === null ? [] : [resident]));
  const people = await residents.byIds(tx, ids);
  return Result.succeed({
    today,
    members: members.map((member) => ({
      ...member,
      hamlet: (member.resident && people.get(member.resident)?.hamlet) ?? null,
    })),
    faults: checkCommittee(members, today),
    ending: termsEnding(members, today).map(({ id }) => id),
  });
});
