import { type RequestOf, setTerms } from "@huzhu/contract";
import { Result } from "effect";
import { beforeEach, describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { RICE } from "../../testing/village.ts";
import { TermsForm } from "./terms-form.svelte.ts";

const quota = { pieces: 2, per: "household", within: "month" } as const;
let sent: Array<RequestOf<typeof setTerms>["body"]>;
let form: TermsForm;

beforeEach(() => {
  sent = [];
  const server = new FakeServer().on(setTerms, ({ body }) => {
    sent.push(body);
    return Result.succeed({ ...RICE, terms: body });
  });
  form = new TermsForm(deskAt(server, "keeper"));
});

describe("the terms of a good", () => {
  it("are shown as they are", () => {
    form.show({ terms: { quota } });
    expect([form.per, form.pieces, form.within]).toEqual(["household", "2", "month"]);
    form.show({ terms: { takers: "elders" } });
    expect([form.takers, form.per]).toEqual(["elders", "none"]);
    form.show({});
    expect([form.takers, form.per, form.pieces, form.within]).toEqual(["all", "none", "", "month"]);
  });

  it.each(["", "0", "1000", "两", "1.5"])(
    "need a whole number of pieces, not 「%s」",
    async (pieces) => {
      Object.assign(form, { per: "elder", pieces });
      expect([form.problem === null, await form.save(RICE), sent]).toEqual([false, null, []]);
    },
  );

  it("are sent as they were chosen", async () => {
    Object.assign(form, { per: "household", pieces: "２", within: "month" });
    await form.save(RICE);
    Object.assign(form, { per: "none", takers: "elderHomes" });
    await form.save(RICE);
    form.takers = "all";
    await form.save(RICE);
    expect(sent).toEqual([{ quota }, { takers: "elderHomes" }, {}]);
  });
});
