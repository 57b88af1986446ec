import { PurchaseEntry, PurchaseSaid } from "@huzhu/domain/purchases";
import { Schema } from "effect";
import type { Tables } from "../tables/define.ts";

const toSaid = Schema.decodeUnknownSync(Schema.fromJsonString(PurchaseSaid));
const toEntry = Schema.decodeUnknownSync(PurchaseEntry);

/** A line of the book of purchases, as a value. */
export const purchaseEntryOf = ({
  said,
  at,
  byId,
}: Pick<Tables["purchaseEntry"]["$inferSelect"], "said" | "at" | "byId">): PurchaseEntry =>
  toEntry({ said: toSaid(said), at, by: byId });
