import { VoiceClipId } from "@huzhu/domain/voice";
import { expect, it } from "vitest";
import { cover } from "./cover.ts";
import { packOf } from "./pack.ts";
import { layered, villagePack } from "./village-pack.ts";

const shipped = packOf(
  { readings: { ji1: "鸡" }, clips: { 还差: [0, 1], 分: [1, 1], ji1: [2, 1] } },
  new Uint8Array([1, 2, 3]).buffer,
);
const spoken = (answer: () => Response) =>
  villagePack(
    {
      language: "yi",
      phrases: [{ clip: VoiceClipId.make("c-1"), phrase: "还差" }],
    },
    async (address) => (address === "/api/voice/clips/c-1" ? answer() : new Response(null)),
  );
const fine = () => new Response(new Uint8Array([9]));
const first = async (bytes: ArrayBuffer | undefined | Promise<ArrayBuffer | undefined>) => {
  const read = await bytes;
  return read && new Uint8Array(read)[0];
};

it("says with the village's voice what somebody has spoken, and the rest with the machine's", async () => {
  const both = layered(spoken(fine), shipped);
  if (both === null) throw new Error("There is no pack.");
  const said = cover("还差鸡分", both).map((piece) => (piece._tag === "Clip" ? piece.clip : "…"));
  expect(said).toEqual(["还差", "ji1", "分"]);
  expect(await first(both.bytes("还差"))).toBe(9);
  expect(await first(both.bytes("分"))).toBe(2);
});

it("says less where a clip cannot be had", async () => {
  const gone = spoken(() => new Response(null, { status: 404 }));
  expect(await first(gone.bytes("还差"))).toBeUndefined();
  expect(gone.bytes("分")).toBeUndefined();
});

it("is one language alone where there is no other", () => {
  expect([layered(null, shipped), layered(shipped, null), layered(null, null)]).toEqual([
    shipped,
    shipped,
    null,
  ]);
});
