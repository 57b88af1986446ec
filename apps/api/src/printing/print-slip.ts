import { printSlip as endpoint, NoPrinter, NotFound } from "@huzhu/contract";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { printRedemption } from "./print-redemption.ts";

export const printSlip = staffCommand(endpoint, async ({ tx, request, world, village }) => {
  const { printer } = world;
  if (!printer) return Result.fail(new NoPrinter());
  const printed = await printRedemption(tx, world, village, request.params.redemption);
  return printed ? Result.succeed(printer.view) : Result.fail(new NotFound({ what: "redemption" }));
});
