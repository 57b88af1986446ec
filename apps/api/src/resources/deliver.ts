import { deliverLink as endpoint, NotFound } from "@huzhu/contract";
import { goods, movements, resources } from "@huzhu/db";
import { type FundSource, GiftId } from "@huzhu/domain/fund";
import { deliver, type Giver } from "@huzhu/domain/resources";
import { FIRST_PLACE } from "@huzhu/domain/store";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { follow } from "./follow.ts";
import { intoFund } from "./into-fund.ts";

/** As what the fund counts money of each giver. */
const SOURCE_OF: Record<Giver, FundSource> = {
  enterprise: "enterprise",
  charity: "charity",
  hospital: "charity",
  university: "charity",
  native: "villagers",
  other: "charity",
};

/** What came is written down; in the same unit goods go on the shelf and money into the fund. */
export const deliverLink = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor } = call;
  const { outcome, note, on } = request.body;
  const followed = await follow(call, { ...request.params, on }, (link, by) =>
    deliver(link, { outcome, note }, by),
  );
  if (Result.isFailure(followed) || outcome._tag === "Service") return followed;
  const link = await resources.linkById(tx, followed.success.link);
  const offer = link && (await resources.offerById(tx, link.offer));
  if (!offer) return Result.fail(new NotFound({ what: "offer" }));
  const given = `${offer.from}：${offer.what}`;
  if (outcome._tag === "Money") {
    const { fen, into } = outcome;
    if (!into) return followed;
    const id = GiftId.make(`link-${link.id}`);
    const gift = { ...into, id, fen, on, source: SOURCE_OF[offer.giver], note: given };
    return Result.flatMap(await intoFund(call, gift, offer.from), () => followed);
  }
  const { good: id, pieces } = outcome;
  const [good] = await goods.lock(tx, [id]);
  if (!good) return Result.fail(new NotFound({ what: "good" }));
  const movement = { kind: "donation" as const, good: id, pieces, eventDate: on, recordedAt: now };
  const known = { source: "donor", bestBefore: null, fen: null, line: null, split: null } as const;
  const came = { ...known, from: offer.from, place: FIRST_PLACE };
  await movements.append(tx, [{ ...movement, note: given, came }], { actor, redemption: null });
  return followed;
});
