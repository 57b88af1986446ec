import { tellFault } from "@huzhu/contract";
import type { Fault } from "@huzhu/domain/rulebook";
import { pathText, type Trouble } from "./trouble.ts";

/** What contradicts itself in a document, where, and what to do there. */
export const faultTrouble = (fault: Fault): Trouble => {
  const [wrong, todo] = tellFault(fault, "zh");
  return { path: pathText(fault.path), severity: fault.severity, wrong, todo };
};
