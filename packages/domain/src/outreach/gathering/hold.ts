import type { Staff } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import type { GatheringId } from "../ids.ts";
import type { Gathering } from "./gathering.ts";

export type GatheringDraft = Omit<Gathering, "id" | "guests" | "heldBy" | "at">;

/** Takes down what the village does together, before anybody came. */
export const holdGathering = (
  id: GatheringId,
  draft: GatheringDraft,
  { id: heldBy }: Pick<Staff, "id">,
  at: Instant,
): Gathering => ({ ...draft, id, guests: [], heldBy, at });
