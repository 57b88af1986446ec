import { makeClient } from "@huzhu/client";
import { rosterImports, undoRoster } from "@huzhu/contract";
import { UndoBlocked } from "@huzhu/domain/people/roster";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { FakeServer } from "../../testing/fake-server.ts";
import { IMPORTED, UNDONE } from "../../testing/roster.ts";
import { PastImports } from "./past-imports.svelte.ts";

const opened = async () => {
  const server = new FakeServer()
    .on(rosterImports, () => Result.succeed([IMPORTED]))
    .on(undoRoster, () => Result.succeed(UNDONE));
  const past = new PastImports({ client: makeClient({ fetch: server.fetch }) });
  await past.open();
  past.ask(IMPORTED);
  return { past, server };
};

describe("what was imported before", () => {
  it("is undone as a whole, and said to be so", async () => {
    const { past, server } = await opened();
    await past.undo();
    expect(server.requests).toContain("POST /api/rosters/import-1/undo");
    expect([past.asked, past.undone]).toEqual([null, UNDONE]);
    // The list that was asked before still says that it can be undone.
    expect(past.find(IMPORTED.id)).toEqual(UNDONE);
  });

  it("tells row by row what stands in the way", async () => {
    const { past, server } = await opened();
    const because = { _tag: "ChangedSince", fields: ["phone", "residence"] } as const;
    const used = { _tag: "UsedSince", by: ["claim", "something_new"] } as const;
    server.on(undoRoster, () =>
      Result.fail(
        new UndoBlocked({
          blocks: [
            { kind: "resident", row: 3, name: "王小明", because },
            { kind: "household", row: null, name: "12", because: used },
          ],
        }),
      ),
    );
    await past.undo();
    expect(past.asked).toEqual(IMPORTED);
    expect(past.undoing.sentence).toContain("有2处");
    expect(past.blocks).toEqual([
      "第3行 王小明：导入以后联系电话、是否在家又改过",
      "户12：导入以后有了积分申报",
    ]);
  });
});
