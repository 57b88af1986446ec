import type { ClaimRow } from "@huzhu/contract";
import type { ClaimId } from "@huzhu/domain/claims";
import type { CalendarDate } from "@huzhu/domain/time";
import type { Desk } from "../desk.ts";
import type { ClaimVerb } from "./claim-verbs.ts";
import { Correcting } from "./correcting.svelte.ts";
import { Reasoned } from "./reasoned.svelte.ts";
import { Resubmitting } from "./resubmitting.svelte.ts";
import { UndoingClaim } from "./undoing.svelte.ts";

/** What is being done to one claim: one thing at a time. */
export class Handling {
  readonly reasoned: Reasoned;
  readonly resubmitting: Resubmitting;
  readonly correcting: Correcting;
  readonly undoing: UndoingClaim;

  constructor(desk: Desk, today: CalendarDate, ondone: (done: string) => Promise<void>) {
    this.reasoned = new Reasoned(desk, ondone);
    this.resubmitting = new Resubmitting(desk, today, ondone);
    this.correcting = new Correcting(desk, today, ondone);
    this.undoing = new UndoingClaim(desk, () => ondone("冲正好了，这条不再算分"));
  }

  async begin(row: ClaimRow, verb: ClaimVerb): Promise<void> {
    this.leave();
    switch (verb) {
      case "resubmit":
        return this.resubmitting.begin(row);
      case "correct":
        return this.correcting.begin(row);
      case "undo":
        return this.undoing.begin(row);
      case "decide":
        return;
      default:
        return this.reasoned.begin(row.id, verb);
    }
  }

  /** The verb that is open for a claim; `null` where none is. */
  verbOf(id: ClaimId): ClaimVerb | null {
    if (this.reasoned.claim === id) return this.reasoned.step;
    if (this.resubmitting.row?.id === id) return "resubmit";
    if (this.correcting.row?.id === id) return "correct";
    return this.undoing.claim === id ? "undo" : null;
  }

  leave(): void {
    this.reasoned.cancel();
    this.resubmitting.leave();
    this.correcting.leave();
    this.undoing.leave();
  }
}
