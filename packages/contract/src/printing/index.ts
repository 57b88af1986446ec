import { RedemptionId } from "@huzhu/domain/store";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { NoPrinter } from "../refusals/registers.ts";

const prints: Caller = { kind: "staff", duty: "redeem-at-counter" };

/** How the receipt printer of the server's machine is, and how many slips stand in line. */
export const PrinterView = Schema.Struct({
  state: Schema.Literals(["ready", "gone", "paper"]),
  /** Since when it takes nothing. */
  since: Schema.NullOr(Instant),
  waiting: Schema.Int,
});
export type PrinterView = typeof PrinterView.Type;

export const printer = query({
  name: "printing.see",
  path: "/api/printer",
  caller: prints,
  summary: "The receipt printer; nothing where this machine has none.",
  answer: Schema.Struct({ printer: Schema.NullOr(PrinterView) }),
});

/** Where the slip that was asked for is: on paper, or in line. */
export const SlipAsked = Schema.Struct({ ...PrinterView.fields, printed: Schema.Boolean });
export type SlipAsked = typeof SlipAsked.Type;

export const printSlip = command({
  name: "printing.slip",
  path: "/api/redemptions/:redemption/slip",
  caller: prints,
  summary: "Puts the slip of a redemption into the printer's line once more.",
  params: Schema.Struct({ redemption: RedemptionId }),
  answer: SlipAsked,
  refusals: [NoPrinter],
});
