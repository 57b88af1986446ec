import { Result, Schema } from "effect";
import type { Staff } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import { ResourceClosed } from "../closing.ts";
import type { LinkId } from "../ids.ts";
import { ResourceKind } from "../kind.ts";
import type { Need } from "../need.ts";
import type { Offer } from "../offer.ts";
import { type Link, stageOf } from "./link.ts";

/** Rice does not answer a call for a doctor. */
export class KindsDiffer extends Schema.TaggedClass<KindsDiffer>()("KindsDiffer", {
  offer: ResourceKind,
  need: ResourceKind,
}) {}

/** The two are tied to each other already. */
export class MatchedAlready extends Schema.TaggedClass<MatchedAlready>()("MatchedAlready", {
  offer: Schema.String,
  need: Schema.String,
}) {}

/** Ties an offer to a need. */
export const match = (
  id: LinkId,
  {
    offer,
    need,
    links,
  }: {
    readonly offer: Offer;
    readonly need: Need;
    readonly links: ReadonlyArray<Link>;
  },
  by: Pick<Staff, "id">,
  at: Instant,
): Result.Result<Link, ResourceClosed | KindsDiffer | MatchedAlready> => {
  for (const { closed, what } of [offer, need]) {
    if (closed) return Result.fail(new ResourceClosed({ what, why: closed.why }));
  }
  if (offer.kind !== need.kind) {
    return Result.fail(new KindsDiffer({ offer: offer.kind, need: need.kind }));
  }
  const tied = links.some(
    (link) => link.offer === offer.id && link.need === need.id && stageOf(link) !== "GivenUp",
  );
  if (tied) return Result.fail(new MatchedAlready({ offer: offer.what, need: need.what }));
  return Result.succeed({
    id,
    offer: offer.id,
    need: need.id,
    kind: need.kind,
    steps: [{ _tag: "Matched", on: localDate(at), by: by.id, at }],
  });
};
