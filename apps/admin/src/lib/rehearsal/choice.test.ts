import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { NEXT, pastServer } from "../../testing/past-server.ts";
import { TODAY } from "../../testing/village.ts";
import { Rulebooks } from "../rulebooks/rulebooks.svelte.ts";
import type { Tree } from "../rulebooks/shape/shape.ts";
import { RehearsalChoice } from "./choice.svelte.ts";

const loaded = async (kept: Tree | null, wanted: string | null = null) => {
  const asked: number[] = [];
  const rulebooks = new Rulebooks(deskAt(pastServer(0)), TODAY);
  const keptAt = (version: number) => {
    asked.push(version);
    return { load: () => kept };
  };
  const choice = new RehearsalChoice(rulebooks, keptAt, wanted);
  await choice.load();
  return { choice, asked };
};

const DRAFT: Tree = { ...JSON.parse(JSON.stringify(NEXT)), version: 3 };

describe("what can be rehearsed", () => {
  it("is the draft first, and every version", async () => {
    const { choice, asked } = await loaded(DRAFT);
    expect(asked).toEqual([3]);
    expect(choice.options.map(({ word }) => word)).toEqual([
      "第3版 草稿",
      "第2版 还没到日子",
      "第1版 正在用",
    ]);
    expect(choice.chosen?.rulebook.version).toBe(3);
  });

  it("is what the address names, until somebody chooses", async () => {
    const { choice } = await loaded(DRAFT, "1");
    expect(choice.chosen?.rulebook.version).toBe(1);
    choice.choose("2");
    expect(choice.chosen?.rulebook.version).toBe(2);
  });

  it("is not a draft that cannot be read yet", async () => {
    const { choice } = await loaded({ ...DRAFT, title: "" });
    expect([choice.unfinished, choice.options.length]).toEqual([true, 2]);
  });

  it("is nothing of a draft that nobody writes", async () => {
    const { choice } = await loaded(null);
    expect([choice.unfinished, choice.options.length]).toEqual([false, 2]);
  });
});
