import type { Actor } from "@huzhu/db";
import type { Staff } from "@huzhu/domain/governance";
import type { TransferId } from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";

/** Who writes something into the fund, when, and under which name in the journal. */
export interface FundWriting {
  readonly transfer: TransferId;
  readonly now: Instant;
  readonly actor: Actor;
  readonly attempt: string | null;
  readonly staff: Pick<Staff, "id">;
}
