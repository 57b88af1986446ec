import { fundMoves as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { movesOf } from "./moves-of.ts";

export const listMoves = staffQuery(endpoint, async ({ tx, request }) =>
  Result.succeed(await movesOf(tx, request.query)),
);
