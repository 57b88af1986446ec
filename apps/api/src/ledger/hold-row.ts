import type { HoldRow } from "@huzhu/contract";
import type { PlacedHold } from "@huzhu/db";

export const holdRowOf = ({ actor, ...hold }: PlacedHold): HoldRow => ({ ...hold, by: actor.name });
