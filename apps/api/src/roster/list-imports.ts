import { rosterImports as endpoint } from "@huzhu/contract";
import { rosterImports } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { importViewOf } from "./import-view.ts";

export const listImports = staffQuery(endpoint, async ({ tx, now }) =>
  Result.succeed((await rosterImports.list(tx)).map((each) => importViewOf(each, now))),
);
