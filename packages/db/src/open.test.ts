import { Result } from "effect";
import { expect, it } from "vitest";
import { openDatabase } from "./open.ts";
import { onEveryEngine, openAt, TEST_VAULT } from "./testing/engine.ts";

it("says which server it cannot reach, and no password", async () => {
  const url = "postgres://huzhu:geheim@127.0.0.1:1/village";
  const refusal = Result.getOrThrow(Result.flip(await openDatabase({ url, vault: TEST_VAULT })));
  expect(refusal).toMatchObject({ _tag: "ServerUnreachable", host: "127.0.0.1:1" });
  expect(JSON.stringify(refusal)).not.toContain("geheim");
});

onEveryEngine("opening", ({ empty }) => {
  it("refuses what a newer version has written", async () => {
    const at = await empty();
    await (await openAt(at)).close();
    await at.raw("insert into migration (name) values ('9999-tomorrow')");
    const refusal = Result.getOrThrow(
      Result.flip(await openDatabase({ ...at, vault: TEST_VAULT })),
    );
    expect(refusal).toMatchObject({ _tag: "NewerSchema", unknown: ["9999-tomorrow"] });
  });

  it("works from two programs at once", async () => {
    const at = await empty();
    const both = await Promise.all([openAt(at), openAt(at)]);
    expect(both).toHaveLength(2);
  });
});
