import { deliverLink as endpoint, NotFound } from "@huzhu/contract";
import { goods, movements, resources } from "@huzhu/db";
import { deliver } from "@huzhu/domain/resources";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { follow } from "./follow.ts";

/** What came is written down; goods go on the shelf in the same unit of work. */
export const deliverLink = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor } = call;
  const { outcome, note, on } = request.body;
  const followed = await follow(call, { ...request.params, on }, (link, by) =>
    deliver(link, { outcome, note }, by),
  );
  if (Result.isFailure(followed) || outcome._tag !== "Goods") return followed;
  const { good: id, pieces } = outcome;
  const [good] = await goods.lock(tx, [id]);
  if (!good) return Result.fail(new NotFound({ what: "good" }));
  const link = await resources.linkById(tx, followed.success.link);
  const offer = link && (await resources.offerById(tx, link.offer));
  const given = { kind: "donation" as const, note: offer ? `${offer.from}：${offer.what}` : "" };
  const movement = { ...given, good: id, pieces, eventDate: on, recordedAt: now };
  await movements.append(tx, [movement], { actor, redemption: null });
  return followed;
});
