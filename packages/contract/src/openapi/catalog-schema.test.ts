import { Catalog } from "@huzhu/domain/catalog";
import { CATALOGS } from "@huzhu/domain/fixtures/catalogs";
import { Result, Schema, SchemaRepresentation } from "effect";
import { describe, expect, it } from "vitest";
import { catalogLabels, frequencyLabels } from "../index.ts";
import { catalogSchema } from "./index.ts";
import { fieldsIn } from "./testing/fields-in.ts";

const golden = JSON.parse(JSON.stringify(catalogSchema()));
const { $schema: _, ...schema } = golden;
const imported = SchemaRepresentation.fromJsonSchemaDocument(
  { dialect: "draft-2020-12", schema, definitions: {} },
  { patterns: "apply" },
);
const strict = { onExcessProperty: "error" } as const;
const byDecoder = Schema.decodeUnknownResult(Catalog, strict);
const bySchema = Schema.decodeUnknownResult(imported as Schema.Codec<unknown>, strict);

const SERVICE = {
  code: "a",
  title: "a",
  category: "daily",
  unit: "次",
  helpers: ["family"],
  frequency: { kind: "standing" },
  payers: ["family"],
};

describe("the JSON Schema of service catalogs", () => {
  it("is the golden file; `vitest -u` writes it anew", async () => {
    const text = `${JSON.stringify(catalogSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../../../../docs/catalog.schema.json");
  });

  it("calls every field in Chinese and in English", () => {
    const bare = fieldsIn(golden, "").filter(
      ([, field]) => !JSON.stringify(field).startsWith('{"title":'),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it("has no label that stands on nothing", () => {
    const text = JSON.stringify(golden);
    const labels = [...catalogLabels.values(), ...Object.values(frequencyLabels)];
    expect(
      labels.filter(({ zh, en }) => !text.includes(`"title":"${zh}","description":"${en}"`)),
    ).toEqual([]);
  });

  it("takes the catalog that a village starts from, as the decoder does", () => {
    expect(Result.isSuccess(byDecoder(CATALOGS.default))).toBe(true);
    expect(Result.isSuccess(bySchema(CATALOGS.default))).toBe(true);
  });

  it.each([
    ["a field nobody knows", { colour: "red" }],
    ["an unknown format", { format: "huzhu-catalog-9" }],
    ["a date in words", { effectiveFrom: "明天" }],
    ["a service under no heading", { services: [{ ...SERVICE, category: "other" }] }],
    ["a service that nobody gives", { services: [{ ...SERVICE, helpers: [] }] }],
    ["a group that there is not", { services: [{ ...SERVICE, eligibility: [{ groups: ["x"] }] }] }],
    [
      "times of no period",
      { services: [{ ...SERVICE, frequency: { kind: "regular", times: 1 } }] },
    ],
  ])("refuses %s as the decoder does", (_name, wrong) => {
    const document = { ...Object(CATALOGS.default), ...wrong };
    expect(Result.isFailure(byDecoder(document))).toBe(true);
    expect(Result.isFailure(bySchema(document))).toBe(true);
  });
});
