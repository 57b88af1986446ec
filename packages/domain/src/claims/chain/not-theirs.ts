import { Schema } from "effect";
import { Party } from "../party.ts";

/** Only whoever recorded the claim does this, or with some verbs the household that it is for. */
export class NotTheirs extends Schema.TaggedClass<NotTheirs>()("NotTheirs", {
  recordedBy: Party,
}) {}
