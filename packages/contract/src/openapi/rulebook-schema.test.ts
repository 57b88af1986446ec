import { DOCUMENTS } from "@huzhu/domain/fixtures/rulebooks";
import { Rulebook } from "@huzhu/domain/rulebook";
import { Result, Schema, SchemaRepresentation } from "effect";
import { describe, expect, it } from "vitest";
import { fieldLabels, kindLabels } from "../index.ts";
import { rulebookSchema } from "./index.ts";
import { fieldsIn } from "./testing/fields-in.ts";

const golden = JSON.parse(JSON.stringify(rulebookSchema()));
const { $schema: _, $defs: definitions, ...schema } = golden;
const imported = SchemaRepresentation.fromJsonSchemaDocument(
  { dialect: "draft-2020-12", schema, definitions },
  { patterns: "apply" },
);
const byDecoder = Schema.decodeUnknownResult(Rulebook, { onExcessProperty: "error" });
const bySchema = Schema.decodeUnknownResult(imported as Schema.Codec<unknown>, {
  onExcessProperty: "error",
});

describe("the JSON Schema of rulebooks", () => {
  it("is the golden file; `vitest -u` writes it anew", async () => {
    const text = `${JSON.stringify(rulebookSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../../../../docs/rulebook.schema.json");
  });

  it("calls every field in Chinese and in English", () => {
    const bare = fieldsIn(golden, "").filter(
      ([, field]) => !JSON.stringify(field).startsWith('{"title":'),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it("has no label that stands on nothing", () => {
    const text = JSON.stringify(golden);
    const labels = [...fieldLabels.values(), ...Object.values(kindLabels)];
    expect(
      labels.filter(({ zh, en }) => !text.includes(`"title":"${zh}","description":"${en}"`)),
    ).toEqual([]);
  });

  it.each(Object.entries(DOCUMENTS))("takes %s as the decoder does", (_name, document) => {
    expect(Result.isSuccess(byDecoder(document))).toBe(true);
    expect(Result.isSuccess(bySchema(document))).toBe(true);
  });

  it.each([
    ["a field nobody knows", { colour: "red" }],
    ["an unknown format", { format: "huzhu-rulebook-9" }],
    ["more decimals than there are", { scale: 4 }],
    ["a date in words", { effectiveFrom: "明天" }],
    ["a rule of an unknown kind", { rules: [{ kind: "lottery" }] }],
    [
      "a rule without points",
      { rules: [{ kind: "fixed", code: "a", title: "a", unit: "次", caps: [] }] },
    ],
    ["a window of an unknown length", { caps: [{ period: "decade", most: 1, of: "holder" }] }],
    [
      "a share of nothing",
      { contributions: [{ code: "c", title: "c", share: { over: 1, under: 0 } }] },
    ],
  ])("refuses %s as the decoder does", (_name, wrong) => {
    const document = { ...DOCUMENTS["qingshui-v2"], ...wrong };
    expect(Result.isFailure(byDecoder(document))).toBe(true);
    expect(Result.isFailure(bySchema(document))).toBe(true);
  });
});
