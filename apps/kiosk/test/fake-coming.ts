import {
  confirmAtKiosk,
  disputeAtKiosk,
  type KioskVisit,
  twoCards,
  visitsAtKiosk,
  yearAtKiosk,
} from "@huzhu/contract";
import { VisitId } from "@huzhu/domain/reciprocity";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { ok, type Reply } from "./reply.ts";

const visit = (id: string, on: string, changes: Partial<KioskVisit>): KioskVisit => ({
  visit: VisitId.make(id),
  on: CalendarDate.make(on),
  part: "any",
  helpers: ["李**"],
  step: "Planned",
  mayConfirm: false,
  mayDispute: false,
  ...changes,
});

/** Who comes to whom, as much of it as a kiosk sees; everybody is invented. */
export class FakeComing {
  visits: ReadonlyArray<KioskVisit> = [
    visit("v-1", "2026-11-22", { step: "CheckedOut", mayConfirm: true, mayDispute: true }),
    visit("v-2", "2026-11-25", { helpers: ["欧阳**", "李**"] }),
    visit("v-3", "2026-11-28", { helpers: [] }),
    visit("v-4", "2026-11-20", { step: "Confirmed", mayDispute: true }),
  ];
  readonly said: Array<string> = [];
  /** Whether the two whose cards lie there have begun. */
  begun = false;

  answer(path: string, body: unknown): Reply | null {
    if (path === visitsAtKiosk.path) return ok(visitsAtKiosk, this.visits);
    if (path === yearAtKiosk.path) return ok(yearAtKiosk, { gave: 12, came: 30 });
    if (path === confirmAtKiosk.path) {
      this.said.push(Schema.decodeUnknownSync(confirmAtKiosk.body)(body).feedback);
      return ok(confirmAtKiosk, {});
    }
    if (path === disputeAtKiosk.path) {
      this.said.push("never");
      return ok(disputeAtKiosk, {});
    }
    if (path !== twoCards.path) return null;
    this.begun = !this.begun;
    return ok(
      twoCards,
      this.begun ? { what: "came", minutes: null } : { what: "went", minutes: 40 },
    );
  }
}
