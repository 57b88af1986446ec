import { Schema } from "effect";
import { ObjectionId } from "../../claims/chain/objection.ts";
import { Fen } from "../../money/fen.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { SchemeFault } from "../check-scheme.ts";
import { CandidateId } from "../ids.ts";
import { AwardScheme, Pool } from "../scheme.ts";
import { RoundStep } from "./round.ts";

/** The scheme contradicts itself, or rewards no deed. */
export class SchemeFaulty extends Schema.TaggedClass<SchemeFaulty>()("SchemeFaulty", {
  faults: Schema.Array(SchemeFault),
}) {}

/** No meeting adopted this version of the scheme. */
export class SchemeNotAdopted extends Schema.TaggedClass<SchemeNotAdopted>()("SchemeNotAdopted", {
  title: AwardScheme.fields.title,
  version: AwardScheme.fields.version,
}) {}

/** A meeting adopted this version of the scheme already. */
export class SchemeAdopted extends Schema.TaggedClass<SchemeAdopted>()("SchemeAdopted", {
  title: AwardScheme.fields.title,
  version: AwardScheme.fields.version,
}) {}

/** The line has less than the round would spend; all in fen. */
export class BudgetTooHigh extends Schema.TaggedClass<BudgetTooHigh>()("BudgetTooHigh", {
  line: Schema.String,
  available: Fen,
  budget: Fen,
  short: Fen,
}) {}

/** The budget is more than the share that the village sets aside; in fen. */
export class AbovePool extends Schema.TaggedClass<AbovePool>()("AbovePool", {
  most: Fen,
  budget: Fen,
  of: Pool.fields.of,
}) {}

/** Where the round stands, this cannot be done any more, or not yet. */
export class RoundElsewhere extends Schema.TaggedClass<RoundElsewhere>()("RoundElsewhere", {
  state: RoundStep,
}) {}

/** Nobody of this id is in the round. */
export class NoSuchCandidate extends Schema.TaggedClass<NoSuchCandidate>()("NoSuchCandidate", {
  candidate: CandidateId,
}) {}

/** The round has no such objection, or somebody decided it already. */
export class NothingToRule extends Schema.TaggedClass<NothingToRule>()("NothingToRule", {
  objection: ObjectionId,
}) {}

/** Whoever took an objection down, or belongs to the family it is about, does not decide it. */
export class RulesOwnCase extends Schema.TaggedClass<RulesOwnCase>()("RulesOwnCase", {}) {}

/** It is about their own household or their kin's. */
export class JudgesOwn extends Schema.TaggedClass<JudgesOwn>()("JudgesOwn", {}) {}

/** An objection is upheld by putting something right, and nothing is different from before. */
export class NothingRighted extends Schema.TaggedClass<NothingRighted>()("NothingRighted", {}) {}

/** The result hangs until then. */
export class StillOnNotice extends Schema.TaggedClass<StillOnNotice>()("StillOnNotice", {
  until: CalendarDate,
}) {}

/** So many objections wait for a decision. */
export class ObjectionsOpen extends Schema.TaggedClass<ObjectionsOpen>()("ObjectionsOpen", {
  open: Schema.Int,
}) {}
