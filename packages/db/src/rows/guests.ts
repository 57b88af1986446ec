import { GuestEntry, GuestSaid } from "@huzhu/domain/guests";
import { Schema } from "effect";
import type { Tables } from "../tables/define.ts";

const decoding = Schema.decodeUnknownSync;
const toSaid = decoding(Schema.fromJsonString(GuestSaid));
const toEntry = decoding(GuestEntry);

export const guestEntryOf = ({
  partnerId,
  said,
  at,
  byId,
}: Tables["guestEntry"]["$inferSelect"]): GuestEntry =>
  toEntry({ village: partnerId, said: toSaid(said), at, by: byId });
