import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { Choice } from "./choice.svelte.ts";

const NAMES = ["张三", "张四", "李五"];

/** A choice of names whose answers come when the test lets them. */
const choosing = () => {
  const chosen: string[] = [];
  const waiting: Array<() => void> = [];
  const choice = new Choice<string>({
    search: (text) =>
      new Promise((resolve) => {
        waiting.push(() => resolve(Result.succeed(NAMES.filter((name) => name.startsWith(text)))));
      }),
    onchoose: (name) => chosen.push(name),
  });
  return { choice, chosen, answer: () => waiting.shift()?.() };
};

describe("choosing one of many", () => {
  it("waits with Enter until the answer is there", async () => {
    const { choice, chosen, answer } = choosing();
    void choice.type("李五");
    const entered = choice.enter();
    expect(chosen).toEqual([]);
    answer();
    await entered;
    expect(chosen).toEqual(["李五"]);
    expect(choice.text).toBe("");
  });

  it("takes the one that was marked, round and round", async () => {
    const { choice, chosen, answer } = choosing();
    const typed = choice.type("张");
    answer();
    await typed;
    choice.move(-1);
    expect(choice.active).toBe(1);
    choice.move(1);
    choice.move(1);
    await choice.enter();
    expect(chosen).toEqual(["张四"]);
  });

  it("never takes the answer to an earlier text", async () => {
    const { choice, chosen, answer } = choosing();
    void choice.type("张");
    void choice.type("李");
    const entered = choice.enter();
    answer();
    answer();
    await entered;
    expect(chosen).toEqual(["李五"]);
  });

  it("takes one while the next is already typed", async () => {
    const { choice, chosen, answer } = choosing();
    void choice.type("李");
    const entered = choice.enter();
    void choice.type("张四");
    answer();
    await entered;
    expect([choice.text, chosen]).toEqual(["张四", ["李五"]]);
    answer();
    await choice.enter();
    expect([choice.text, chosen]).toEqual(["", ["李五", "张四"]]);
  });

  it("says when there is nobody, and keeps the text", async () => {
    const { choice, chosen, answer } = choosing();
    const typed = choice.type("王");
    answer();
    await typed;
    await choice.enter();
    expect(choice.nothing).toBe(true);
    expect([choice.text, chosen]).toEqual(["王", []]);
  });
});
