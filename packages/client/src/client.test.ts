import { addGood, Malformed, residents, STATUS, sentenceOf, thisKiosk } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { makeClient } from "./client.ts";

interface Sent {
  readonly address: string;
  readonly init: RequestInit;
}

/** A client whose server answers everything alike, and what that server was sent. */
const talking = (status: number, answer: unknown) => {
  const sent: Array<Sent> = [];
  const client = makeClient({
    origin: "http://village",
    async fetch(address, init) {
      sent.push({ address, init });
      return Response.json(answer, { status });
    },
  });
  return { client, sent };
};

const KIOSK = { name: "村委会", village: "清水村", scale: 0, demo: true };

describe("the client", () => {
  it("gives the answer as the contract has it", async () => {
    const { client } = talking(200, KIOSK);
    expect(await client.call(thisKiosk, {})).toEqual(Result.succeed(KIOSK));
  });

  it("puts a query behind the path and an attempt into the header", async () => {
    const { client, sent } = talking(200, {});
    await client.call(residents, { query: { search: "王 大", page: 2 } });
    const body = { name: "盐", unit: "袋", price: Points.make(2) };
    await client.call(addGood, { body, attempt: "attempt-1" });
    expect(sent.map(({ address }) => address)).toEqual([
      "http://village/api/residents?search=%E7%8E%8B+%E5%A4%A7&page=2",
      "http://village/api/goods",
    ]);
    expect(new Headers(sent[1]?.init.headers).get("idempotency-key")).toBe("attempt-1");
    expect(sent[1]?.init.body).toBe(JSON.stringify(body));
  });

  it("tells a refusal with its status", async () => {
    const error = { tag: "CardUnknown", sentence: "这张卡还没登记", fields: {} };
    const { client } = talking(404, error);
    expect(await client.call(thisKiosk, {})).toEqual(
      Result.fail({ _tag: "Refused", status: 404, ...error }),
    );
  });

  it("refuses by itself what the contract does not take, and sends nothing", async () => {
    const { client, sent } = talking(200, {});
    const result = await client.call(residents, { query: { search: "很".repeat(41) } });
    const sentence = sentenceOf(new Malformed({ issues: [] }), 0);
    const { Malformed: status } = STATUS;
    expect(result).toMatchObject({ failure: { tag: "Malformed", status, sentence } });
    expect(sent).toEqual([]);
  });

  it.each([
    ["no network", () => Promise.reject(new TypeError("fetch failed"))],
    ["an answer that is no JSON", async () => new Response("<html>")],
    ["an answer of another shape", async () => Response.json({ more: 1 })],
    ["an error of another shape", async () => Response.json({}, { status: 502 })],
  ])("tells %s as unreachable", async (_, fetch) => {
    const client = makeClient({ fetch });
    expect(await client.call(thisKiosk, {})).toEqual(Result.fail({ _tag: "Unreachable" }));
  });
});
