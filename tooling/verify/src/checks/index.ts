import type { Check } from "../house.ts";
import { citeFiles } from "./cite-files.ts";
import { importEffect } from "./import-effect.ts";
import { nameFiles } from "./name-files.ts";
import { nameTests } from "./name-tests.ts";
import { pinVersions } from "./pin-versions.ts";
import { readEnvironment } from "./read-environment.ts";
import { stayPure } from "./stay-pure.ts";

export const checks: readonly Check[] = [
  importEffect,
  stayPure,
  readEnvironment,
  nameFiles,
  nameTests,
  pinVersions,
  citeFiles,
];
