import { Catalog, checkCatalog, Service } from "@huzhu/domain/catalog";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import page from "../../../../docs/catalog.md?raw";
import { frequencyLabels } from "../index.ts";

type Example = Record<string, unknown>;

const strict = { onExcessProperty: "error" } as const;
const examples = Array.from(page.matchAll(/^```json\n(.*?)^```$/gms), ([, text = ""]) => text);
const [head = {}, ...services] = examples.map((text): Example => JSON.parse(text));

/** All examples of the page in one document. */
const whole = Schema.decodeUnknownSync(Catalog)({ ...head, services }, strict);

describe("the page about service catalogs", () => {
  it.each(services.map((service) => [String(service.code), service]))(
    "shows the service %s",
    (_name, service) => {
      expect(() => Schema.decodeUnknownSync(Service)(service, strict)).not.toThrow();
    },
  );

  it("contradicts itself nowhere", () => {
    expect(checkCatalog(whole)).toEqual([]);
  });

  it("shows every field of a document and of a service, and every frequency", () => {
    const unshown = (fields: object, shown: ReadonlyArray<object>) =>
      Object.keys(fields).filter((field) => !shown.some((one) => field in one));
    expect(unshown(Catalog.fields, [whole])).toEqual([]);
    expect(unshown(Service.fields, whole.services)).toEqual([]);
    const kinds = new Set(whole.services.map(({ frequency }) => frequency.kind));
    expect([...kinds].sort()).toEqual(Object.keys(frequencyLabels).sort());
  });
});
