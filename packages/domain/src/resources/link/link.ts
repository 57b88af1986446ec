import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { Because } from "../../market/written.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { LinkId, NeedId, OfferId } from "../ids.ts";
import { ResourceKind } from "../kind.ts";
import { Outcome } from "./outcome.ts";

const by = { on: CalendarDate, by: StaffId, at: Instant };

/** One step of a link, with its day and who wrote it down. */
export const LinkStep = Schema.TaggedUnion({
  Matched: by,
  /** Both sides said yes, and to what. */
  Agreed: { ...by, terms: Because },
  Delivered: { ...by, outcome: Outcome, note: Schema.String.check(Schema.isMaxLength(200)) },
  /** How the village said thank you. */
  Thanked: { ...by, how: Because },
  GivenUp: { ...by, why: Because },
});
export type LinkStep = typeof LinkStep.Type;

export const LinkStage = Schema.Literals([
  "Matched",
  "Agreed",
  "Delivered",
  "Thanked",
  "GivenUp",
] satisfies ReadonlyArray<LinkStep["_tag"]>);
export type LinkStage = typeof LinkStage.Type;

/** 资源链接: an offer tied to a need, with every step of its way. */
export const Link = Schema.Struct({
  id: LinkId,
  offer: OfferId,
  need: NeedId,
  kind: ResourceKind,
  steps: Schema.NonEmptyArray(LinkStep),
});
export type Link = typeof Link.Type;

/** Where a link stands. */
export const stageOf = ({ steps }: Pick<Link, "steps">): LinkStage =>
  (steps.at(-1) ?? steps[0])._tag;

/** What came of a link so far. */
export const outcomeOf = ({ steps }: Pick<Link, "steps">): Outcome | null => {
  for (const step of steps) if (step._tag === "Delivered") return step.outcome;
  return null;
};
