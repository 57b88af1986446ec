import { DayEntry, DaySaid } from "@huzhu/domain/store/day";
import { Schema } from "effect";
import type { Tables } from "../tables/define.ts";

const toSaid = Schema.decodeUnknownSync(Schema.fromJsonString(DaySaid));
const toEntry = Schema.decodeUnknownSync(DayEntry);

/** A line of the book of the store's days, as a value. */
export const dayEntryOf = ({
  said,
  at,
  byId,
}: Pick<Tables["dayEntry"]["$inferSelect"], "said" | "at" | "byId">): DayEntry =>
  toEntry({ said: toSaid(said), at, by: byId });
