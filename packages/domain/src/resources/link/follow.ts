import { Result, Schema } from "effect";
import type { Staff } from "../../governance/staff.ts";
import { NotDoneYet } from "../../market/order/order-refusal.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import { ResourceKind } from "../kind.ts";
import { type Link, LinkStage, type LinkStep, stageOf } from "./link.ts";
import { KIND_OF_OUTCOME, type Outcome } from "./outcome.ts";

/** Where the link stands, this cannot be done any more, or not yet. */
export class LinkElsewhere extends Schema.TaggedClass<LinkElsewhere>()("LinkElsewhere", {
  stage: LinkStage,
}) {}

/** What came is not of the kind that was agreed. */
export class OtherKindCame extends Schema.TaggedClass<OtherKindCame>()("OtherKindCame", {
  agreed: ResourceKind,
  came: ResourceKind,
}) {}

/** Who writes a step down, and on which day it was. */
export interface Written {
  readonly by: Pick<Staff, "id">;
  readonly on: CalendarDate;
  readonly at: Instant;
}

const BEFORE: Record<Exclude<LinkStage, "Matched">, ReadonlyArray<LinkStage>> = {
  Agreed: ["Matched"],
  Delivered: ["Agreed"],
  Thanked: ["Delivered"],
  GivenUp: ["Matched", "Agreed"],
};

type Next = Exclude<LinkStep, { readonly _tag: "Matched" }>;

const step = (link: Link, next: Next): Result.Result<Link, LinkElsewhere | NotDoneYet> => {
  const [stage, today] = [stageOf(link), localDate(next.at)];
  if (!BEFORE[next._tag].includes(stage)) return Result.fail(new LinkElsewhere({ stage }));
  if (next.on > today) return Result.fail(new NotDoneYet({ on: next.on, today }));
  return Result.succeed({ ...link, steps: [...link.steps, next] });
};

const written = ({ by, on, at }: Written) => ({ on, by: by.id, at });

/** Both sides said yes. */
export const agree = (link: Link, terms: string, by: Written) =>
  step(link, { _tag: "Agreed", terms, ...written(by) });

/** It came: takes down what, and how much of it. */
export const deliver = (
  link: Link,
  { outcome, note }: { readonly outcome: Outcome; readonly note: string },
  by: Written,
): Result.Result<Link, LinkElsewhere | NotDoneYet | OtherKindCame> => {
  const came = KIND_OF_OUTCOME[outcome._tag];
  return came === link.kind
    ? step(link, { _tag: "Delivered", outcome, note, ...written(by) })
    : Result.fail(new OtherKindCame({ agreed: link.kind, came }));
};

/** The village said thank you. */
export const thank = (link: Link, how: string, by: Written) =>
  step(link, { _tag: "Thanked", how, ...written(by) });

/** Nothing came of it. */
export const giveUp = (link: Link, why: string, by: Written) =>
  step(link, { _tag: "GivenUp", why, ...written(by) });
