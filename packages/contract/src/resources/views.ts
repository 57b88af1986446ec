import { Fen } from "@huzhu/domain/money";
import {
  Link,
  LinkStage,
  LinkStep,
  Need,
  Offer,
  Project,
  ProjectYear,
  Suggestion,
} from "@huzhu/domain/resources";
import { Schema } from "effect";

/** What is tied to an offer or a need and was not given up; `null` where nothing is. */
const tied = Schema.NullOr(LinkStage);

/** An offer with where it stands; whom to call only for those who may call. */
export const OfferRow = Schema.Struct({
  ...Offer.fields,
  hamletName: Schema.NullOr(Schema.String),
  /** Whether its last day is over. */
  over: Schema.Boolean,
  tied,
});
export type OfferRow = typeof OfferRow.Type;

export const NeedRow = Schema.Struct({
  ...Need.fields,
  hamletName: Schema.NullOr(Schema.String),
  tied,
});
export type NeedRow = typeof NeedRow.Type;

/** A link with what it ties together, and each step with who wrote it down. */
export const LinkRow = Schema.Struct({
  ...Link.fields,
  stage: LinkStage,
  from: Schema.String,
  offered: Schema.String,
  needed: Schema.String,
  /** What the goods that came are called. */
  good: Schema.NullOr(Schema.String),
  steps: Schema.Array(Schema.Struct({ step: LinkStep, writer: Schema.String })),
});
export type LinkRow = typeof LinkRow.Type;

/** A project with what of each year's share has not come yet. */
export const ProjectRow = Schema.Struct({
  ...Project.fields,
  years: Schema.Array(Schema.Struct({ ...ProjectYear.fields, came: Fen, open: Fen })),
});
export type ProjectRow = typeof ProjectRow.Type;

export const ResourcesView = Schema.Struct({
  offers: Schema.Array(OfferRow),
  needs: Schema.Array(NeedRow),
  suggestions: Schema.Array(Suggestion),
  links: Schema.Array(LinkRow),
  projects: Schema.Array(ProjectRow),
});
export type ResourcesView = typeof ResourcesView.Type;
