import type { Fault } from "@huzhu/domain/rulebook";
import { pathText, type Trouble } from "./trouble.ts";

/** What contradicts itself in a document, in the words of the console. */
export const faultTrouble = (fault: Fault): Trouble => ({
  path: pathText(fault.path),
  severity: fault.severity,
  wrong: fault._tag,
  todo: "",
});
