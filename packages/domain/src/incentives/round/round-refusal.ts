import { Schema } from "effect";
import { ObjectionId } from "../../claims/chain/objection.ts";
import { Fen } from "../../money/fen.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { SchemeFault } from "../check-scheme.ts";
import { CandidateId } from "../ids.ts";

/** The scheme contradicts itself, or rewards no deed. */
export class SchemeFaulty extends Schema.TaggedClass<SchemeFaulty>()("SchemeFaulty", {
  faults: Schema.Array(SchemeFault),
}) {}

/** The line has less than the round would spend; all in fen. */
export class LineShort extends Schema.TaggedClass<LineShort>()("LineShort", {
  line: Schema.String,
  available: Fen,
  budget: Fen,
  short: Fen,
}) {}

/** Where the round stands, this cannot be done any more, or not yet. */
export class RoundElsewhere extends Schema.TaggedClass<RoundElsewhere>()("RoundElsewhere", {
  state: Schema.String,
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

/** The result hangs until then. */
export class StillOnNotice extends Schema.TaggedClass<StillOnNotice>()("StillOnNotice", {
  until: CalendarDate,
}) {}

/** So many objections wait for a decision. */
export class ObjectionsOpen extends Schema.TaggedClass<ObjectionsOpen>()("ObjectionsOpen", {
  open: Schema.Int,
}) {}
