import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FAMILY, WENT } from "../../testing/family.ts";
import { villageServer } from "../../testing/village-server.ts";
import { FamilyPage } from "./family.svelte.ts";

describe("the history of a family", () => {
  it("takes nothing back without a reason", async () => {
    const server = villageServer();
    const page = new FamilyPage(deskAt(server), FAMILY.id);
    await page.open();
    page.startUndo(WENT);
    page.why = " ";
    await page.undo();
    expect(server.requests.filter((one) => one.includes("/undo"))).toEqual([]);
    page.leaveUndo();
    expect(page.undoing).toBeNull();
  });

  it("tells why something cannot be taken back, and stays there", async () => {
    const page = new FamilyPage(deskAt(villageServer()), FAMILY.id);
    await page.open();
    page.startUndo(WENT);
    page.why = "登错了";
    await page.undo();
    expect(page.taking.sentence).toBe("已经是这样了，没有什么要改的");
    expect(page.undoing).toBe(WENT);
  });
});
