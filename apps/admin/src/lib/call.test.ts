import type { Failure } from "@huzhu/client";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { Call } from "./call.svelte.ts";

const UNREACHABLE: Failure = { _tag: "Unreachable" };
const REFUSED: Failure = {
  _tag: "Refused",
  status: 409,
  tag: "LoginTaken",
  sentence: "用户名“wang”已经有人用了",
  fields: {},
};

type Answer = Result.Result<string, Failure>;

/** A call whose server gives these answers in turn; `attempts` are the ids that reached it. */
const answering = (...answers: readonly Answer[]) => {
  const attempts: string[] = [];
  let ids = 0;
  const call = new Call<{ readonly name: string }, string>(
    async (_, attempt) => {
      attempts.push(attempt);
      return answers[attempts.length - 1] ?? Result.fail(UNREACHABLE);
    },
    () => `attempt-${++ids}`,
  );
  return { call, attempts };
};

describe("a call", () => {
  it("hands back the answer and is free again", async () => {
    const { call } = answering(Result.succeed("好"));
    const sent = call.send({ name: "王" });
    expect(call.busy).toBe(true);
    expect(await sent).toBe("好");
    expect(call.busy).toBe(false);
    expect(call.sentence).toBeNull();
  });

  it("tells a refusal in the server's own sentence, and nothing is to be retried", async () => {
    const { call } = answering(Result.fail(REFUSED));
    expect(await call.send({ name: "王" })).toBeNull();
    expect(call.sentence).toBe("用户名“wang”已经有人用了");
    expect(call.canRetry).toBe(false);
  });

  it("keeps the attempt while nobody knows whether it was done", async () => {
    const { call, attempts } = answering(Result.fail(UNREACHABLE), Result.succeed("好"));
    await call.send({ name: "王" });
    expect(call.sentence).toBe("网络断了，请再试一次");
    expect(call.canRetry).toBe(true);
    await call.send({ name: "王" });
    expect(attempts).toEqual(["attempt-1", "attempt-1"]);
    expect(call.sentence).toBeNull();
  });

  it.each([
    ["other content", Result.fail(UNREACHABLE), { name: "李" }],
    ["the same content after a refusal", Result.fail(REFUSED), { name: "王" }],
    ["the same content after it was done", Result.succeed("好"), { name: "王" }],
  ] as const)("is a new attempt with %s", async (_, first, second) => {
    const { call, attempts } = answering(first, Result.succeed("好"));
    await call.send({ name: "王" });
    await call.send(second);
    expect(attempts).toEqual(["attempt-1", "attempt-2"]);
  });

  it("takes a second press while the first is under way for a bounce", async () => {
    const { call, attempts } = answering(Result.succeed("好"));
    const [first, second] = await Promise.all([
      call.send({ name: "王" }),
      call.send({ name: "王" }),
    ]);
    expect([first, second]).toEqual(["好", null]);
    expect(attempts).toHaveLength(1);
  });
});
