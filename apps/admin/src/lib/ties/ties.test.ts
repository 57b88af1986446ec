import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LONG, MEI, TIES } from "../../testing/helper-roster.ts";
import { withHelpers } from "../../testing/helper-server.ts";
import { LI, ZHANG } from "../../testing/village.ts";
import { layOut } from "./lay-out.ts";
import { TiesPage } from "./ties.svelte.ts";

describe("who knows whom", () => {
  it("stands as a picture and as a table of the same ties", async () => {
    const page = new TiesPage(deskAt(withHelpers(new FakeServer())));
    await page.open();
    expect(page.picture.lines).toHaveLength(page.rows.length);
    expect(page.rows.map(({ names, visits }) => [names, visits])).toEqual([
      [`${MEI.name}、${ZHANG.name}`, 4],
      [`${LONG.name}、${ZHANG.name}`, 1],
    ]);
    expect(page.bars).toEqual([{ name: "上寨", values: [180, 180] }]);
  });

  it("narrows to a hamlet with whoever comes to it", async () => {
    const page = new TiesPage(deskAt(withHelpers(new FakeServer())));
    await page.open();
    page.choose(TIES.hamlets[0]?.hamlet ?? "");
    expect(page.lonelyShown.map(({ name }) => name)).toEqual([LI.name]);
    expect(page.people.map(({ name }) => name)).toEqual([MEI.name, LONG.name, ZHANG.name]);
  });
});

describe("the picture", () => {
  it("has helpers on the left and the helped on the right, none on top of another", () => {
    const { nodes, lines } = layOut(TIES.people, TIES.ties);
    const places = nodes.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(nodes.length);
    const x = (id: string) => nodes.find((node) => node.id === id)?.x ?? 0;
    expect(x(MEI.id)).toBe(x(LONG.id));
    expect(x(MEI.id)).toBeLessThan(x(ZHANG.id));
    expect(lines.map(({ width }) => width)).toEqual([3, 2]);
  });

  it("is empty without people", () => {
    expect(layOut([], [])).toMatchObject({ nodes: [], lines: [] });
  });
});
