import { ShopEntry, ShopSaid } from "@huzhu/domain/alliance";
import { Schema } from "effect";
import type { Tables } from "../tables/define.ts";

const decoding = Schema.decodeUnknownSync;
const toSaid = decoding(Schema.fromJsonString(ShopSaid));
const toEntry = decoding(ShopEntry);

export const shopEntryOf = ({
  shopId,
  said,
  at,
  byId,
}: Tables["shopEntry"]["$inferSelect"]): ShopEntry =>
  toEntry({ shop: shopId, said: toSaid(said), at, by: byId });
