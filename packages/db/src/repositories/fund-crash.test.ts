import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { sheetOf, totalOf } from "@huzhu/domain/fund";
import { Result } from "effect";
import { expect, it } from "vitest";
import { openDatabase } from "../open.ts";
import { onEveryEngine, openAt, TEST_VAULT } from "../testing/engine.ts";
import { crashes } from "../testing/env.ts";
import { GIFT, liveWithFund, PAYMENT } from "../testing/fund.ts";
import { foundVillage } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import * as fundBook from "./fund-book.ts";
import * as fundMoney from "./fund-money.ts";
import * as journal from "./journal.ts";

/** The most payments that a round waits for before the kill, and the most milliseconds after them. */
const MOST_ANSWERS = 40;
const MOST_WAIT = 20;

const random = (below: number): number => Math.floor(Math.random() * below);

/** Starts the program, kills it in the middle of whatever it does, and gives what it answered. */
const killedRound = async (url: string): Promise<ReadonlyArray<string>> => {
  const program = join(import.meta.dirname, "../testing/keep-paying.ts");
  const child = spawn(process.execPath, [program, url], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const enough = 1 + random(MOST_ANSWERS);
  const answered: Array<string> = [];
  for await (const line of createInterface({ input: child.stdout })) {
    answered.push(line);
    if (answered.length === enough) void wait(random(MOST_WAIT)).then(() => child.kill("SIGKILL"));
  }
  await ended;
  expect(answered.length).toBeGreaterThanOrEqual(enough);
  return answered;
};

/** Goal: `kill -9` while the fund pays; method: what was answered is looked for in book and journal. */
onEveryEngine("a program that is killed at random while the fund pays", ({ place }) => {
  it("loses no payment that it answered, and pays none twice", { timeout: 3_600_000 }, async () => {
    const at = await place();
    const begun = await openAt(at);
    const village = await foundVillage(begun);
    await writing(begun, village)(liveWithFund);
    await begun.close();
    const answered: Array<string> = [PAYMENT.id];
    for (let nth = 0; nth < crashes(); nth += 1) answered.push(...(await killedRound(at.url)));

    const database = Result.getOrThrow(await openDatabase({ ...at, vault: TEST_VAULT }));
    await database.read(village, async (read) => {
      const fund = await fundBook.fund(read);
      const paid = [...fund.payments.values()];
      expect(new Set(answered).size).toBe(answered.length);
      expect(answered.filter((id) => !paid.some((payment) => payment.id === id))).toEqual([]);
      const said = (await fundBook.entries(read)).filter(({ said }) => said._tag === "Paid");
      expect(said).toHaveLength(paid.length);
      const posted: Array<string> = [];
      for await (const { id } of journal.transfers(read)) posted.push(id);
      expect(posted.filter((id) => id !== "came").toSorted()).toEqual(
        paid.map(({ transfer }) => transfer).toSorted(),
      );
      const spent = paid.reduce((sum, payment) => sum + totalOf(payment), 0);
      const left = GIFT.fen - spent;
      expect(sheetOf(fund, await fundMoney.rows(read), 2026)).toMatchObject({ spent, left });
      const balances = (await fundMoney.purses(read)).map(({ balance }) => balance);
      expect(balances.reduce((sum, balance) => sum + balance, 0)).toBe(left);
    });
    expect((await verify(database, village)).findings).toEqual([]);
    await database.close();
  });
});
