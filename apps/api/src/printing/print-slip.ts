import { printSlip as endpoint, NoPrinter, NotFound } from "@huzhu/contract";
import { Result } from "effect";
import { encoded, staffCommand, type Verb } from "../mount/verb.ts";
import { putSlip } from "./put-slip.ts";
import { redemptionSlip } from "./redemption-slip.ts";
import type { Slip } from "./slip.ts";

/** Nobody's unit of work waits for paper: the slip goes to the printer after it. */
export const printSlip: Verb = {
  endpoint,
  async answer(incoming) {
    const { printer } = incoming.world;
    const asked: Slip[] = [];
    const outgoing = await staffCommand(endpoint, async ({ tx, request, village }) => {
      if (!printer) return Result.fail(new NoPrinter());
      const slip = await redemptionSlip(tx, request.params.redemption, village);
      if (!slip) return Result.fail(new NotFound({ what: "redemption" }));
      asked.splice(0, asked.length, slip);
      return Result.succeed({ ...printer.view, printed: false });
    }).answer(incoming);
    const [slip] = asked;
    if (!printer || !slip || outgoing._tag === "Refused") return outgoing;
    const printed = await putSlip(printer, slip);
    return { ...outgoing, answer: encoded(endpoint, { ...printer.view, printed }) };
  },
};
