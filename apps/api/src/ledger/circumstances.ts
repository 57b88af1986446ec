import type { Actor } from "@huzhu/db";
import type { PointsPolicy } from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";

/** In what circumstances points move: when, by whom, and by what the village has decided. */
export interface Circumstances {
  readonly now: Instant;
  readonly newId: () => string;
  readonly actor: Actor;
  readonly attempt: string | null;
  readonly policy: PointsPolicy;
}
