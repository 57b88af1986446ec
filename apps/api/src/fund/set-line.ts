import { setFundLine as endpoint } from "@huzhu/contract";
import { accounts, fundBook, journal } from "@huzhu/db";
import { fundAccounts } from "@huzhu/domain/fund";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { say } from "./say.ts";

export const setFundLine = staffCommand(endpoint, async (call) => {
  const { tx, request } = call;
  const { line } = request.body;
  await journal.lock(tx);
  await accounts.openAll(tx, fundAccounts(line.code));
  const { plans = [] } = (await fundBook.fund(tx)).lines.get(line.code) ?? {};
  await say(call, { _tag: "LineSet", line: { ...line, plans } });
  return Result.succeed({ line: line.code });
});
