import type { Verb } from "../mount/verb.ts";
import { printSlip } from "./print-slip.ts";
import { seePrinter } from "./see-printer.ts";

export const printingVerbs: ReadonlyArray<Verb> = [seePrinter, printSlip];
