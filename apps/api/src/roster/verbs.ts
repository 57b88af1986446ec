import type { Verb } from "../mount/verb.ts";
import { check as checkRoster } from "./check.ts";
import { importRoster } from "./import.ts";
import { listImports } from "./list-imports.ts";
import { read as readRoster } from "./read.ts";
import { returnRoster } from "./return.ts";
import { undoRoster } from "./undo.ts";

export const rosterVerbs: ReadonlyArray<Verb> = [
  readRoster,
  checkRoster,
  importRoster,
  listImports,
  returnRoster,
  undoRoster,
];
