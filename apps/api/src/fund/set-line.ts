import { setFundLine as endpoint } from "@huzhu/contract";
import { accounts, journal } from "@huzhu/db";
import { fundAccounts } from "@huzhu/domain/fund";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { say } from "./say.ts";

export const setFundLine = staffCommand(endpoint, async (call) => {
  const { tx, request } = call;
  const { line } = request.body;
  await journal.lock(tx);
  await accounts.openAll(tx, fundAccounts(line.code));
  await say(call, { _tag: "LineSet", line });
  return Result.succeed({ line: line.code });
});
