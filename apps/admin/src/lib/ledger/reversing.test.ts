import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LINES } from "../../testing/ledger.ts";
import { withLedger } from "../../testing/ledger-server.ts";
import { Reversing } from "./reversing.svelte.ts";

const [redeemed, earned] = LINES.map(({ transfer }) => transfer);

const opened = () => {
  const undone: string[] = [];
  const server = withLedger(new FakeServer());
  const reversing = new Reversing(deskAt(server), async ({ sentence }) => {
    undone.push(sentence);
  });
  return { reversing, undone };
};

describe("undoing a line", () => {
  it.each([
    {
      name: "what was exchanged brings points and goods back",
      transfer: redeemed,
      changes: ["张三家 +30分", "积分超市 -30分", "换走的东西回到库存"],
    },
    {
      name: "what a claim brought goes, and counts towards no cap",
      transfer: earned,
      changes: ["张三家 -40分", "发放总账 +40分", "这条登记改为“已冲正”，不再算进封顶"],
    },
  ])("$name", async ({ transfer, changes }) => {
    const { reversing } = opened();
    if (transfer) await reversing.begin(transfer);
    expect(reversing.changes).toEqual(changes);
  });

  it("wants a reason, and happens once", async () => {
    const { reversing, undone } = opened();
    if (!earned) return;
    await reversing.begin(earned);
    await reversing.send();
    expect(undone).toEqual([]);
    reversing.say("重复入账");
    await reversing.send();
    expect(undone).toEqual(["冲正：重复入账"]);
    await reversing.begin(earned);
    expect([reversing.ready, reversing.hindrance]).toEqual([false, "这一笔已经冲正过了"]);
  });
});
