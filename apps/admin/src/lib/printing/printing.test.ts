import { NoPrinter, type PrinterView, printer, printSlip } from "@huzhu/contract";
import { RedemptionId } from "@huzhu/domain/store";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { Slips } from "./slips.svelte.ts";
import { printerWords } from "./words.ts";

const ID = RedemptionId.make("0198f4a2-7a1b-7c3d-9e4f-1a2b3c4d5e6f");
const READY: PrinterView = { state: "ready", since: null, waiting: 0 };
const OUT: PrinterView = {
  state: "paper",
  since: Instant.make(Date.UTC(2026, 2, 5, 2)),
  waiting: 3,
};

it.each([
  { view: READY, words: "好的" },
  { view: OUT, words: "没有纸了，从2026年3月5日 10:00起，3张小票等着打" },
  { view: { ...OUT, state: "gone" as const, since: null }, words: "没接上，3张小票等着打" },
])("a printer is said to be: $words", ({ view, words }) => {
  expect(printerWords(view).words).toBe(words);
});

describe("a slip", () => {
  const at = (view: PrinterView, printed: boolean) =>
    new Slips(
      deskAt(
        new FakeServer()
          .on(printer, () => Result.succeed({ printer: view }))
          .on(printSlip, () => Result.succeed({ ...view, printed })),
      ),
    );

  it.each([
    { view: READY, printed: true, done: "小票打好了" },
    { view: READY, printed: false, done: "小票排着队，轮到就打" },
    { view: OUT, printed: false, done: "小票排着队，装好纸就打" },
    {
      view: { ...OUT, state: "gone" as const },
      printed: false,
      done: "小票排着队，小票机接上了就打",
    },
  ])("is on paper, or stands in line: $done", async ({ view, printed, done }) => {
    const slips = at(view, printed);
    await slips.print(ID);
    expect([slips.done, slips.printer]).toEqual([done, view]);
  });

  it("says where there is no printer", async () => {
    const server = new FakeServer().on(printSlip, () => Result.fail(new NoPrinter()));
    const slips = new Slips(deskAt(server));
    await slips.print(ID);
    expect(slips.printing.sentence).toBe("这台电脑没有接小票机，请打印A4兑换单");
  });
});
