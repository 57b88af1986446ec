import { ShelfEntry, ShelfSaid } from "@huzhu/domain/store/shelf";
import { Schema } from "effect";
import type { Tables } from "../tables/define.ts";

const toSaid = Schema.decodeUnknownSync(Schema.fromJsonString(ShelfSaid));
const toEntry = Schema.decodeUnknownSync(ShelfEntry);

type Line = Pick<Tables["shelfEntry"]["$inferSelect"], "said" | "at" | "byId">;

/** A line of the book of the shelf. */
export const shelfEntryOf = ({ said, at, byId }: Line): ShelfEntry =>
  toEntry({ said: toSaid(said), at, by: byId });
