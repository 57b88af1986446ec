import { pledges as endpoint } from "@huzhu/contract";
import { fundBook } from "@huzhu/db";
import { stateOfInstalment } from "@huzhu/domain/fund";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const listPledges = staffQuery(endpoint, async ({ tx, now }) => {
  const { pledges, donors, gifts } = await fundBook.fund(tx);
  const today = localDate(now);
  return Result.succeed(
    [...pledges.values()].map((pledge) => ({
      ...{ id: pledge.id, title: pledge.title, line: pledge.line, ended: pledge.ended },
      ...{ donorId: pledge.donor, source: pledge.source },
      donor: donors.get(pledge.donor)?.name ?? "",
      instalments: pledge.instalments.map(({ due, fen }, nth) => {
        const gift = pledge.received.get(nth + 1);
        const on = gift === undefined ? null : (gifts.get(gift)?.on ?? null);
        return { due, fen, on, state: stateOfInstalment(pledge, nth + 1, today) };
      }),
    })),
  );
});
