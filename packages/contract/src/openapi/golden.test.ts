import { describe, expect, it } from "vitest";
import { contract, type Endpoint } from "../index.ts";
import { openApi } from "./generate.ts";

describe("the OpenAPI document", () => {
  it("is the golden file; `vitest -u` writes it anew", async () => {
    const text = `${JSON.stringify(openApi(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../../openapi.json");
  });
});

const endpoints: ReadonlyArray<Endpoint> = contract;

describe("the contract", () => {
  it("names every endpoint once", () => {
    expect(new Set(endpoints.map(({ name }) => name)).size).toBe(endpoints.length);
  });

  it("has one endpoint for each method and path", () => {
    expect(new Set(endpoints.map(({ method, path }) => `${method} ${path}`)).size).toBe(
      endpoints.length,
    );
  });

  it.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
    "%s declares every parameter of its path",
    (_, { path, params }) => {
      const named = Array.from(path.matchAll(/:(\w+)/g), ([, name]) => name);
      expect("fields" in params ? Object.keys(params.fields ?? {}) : []).toEqual(named);
    },
  );

  it.each(
    endpoints.filter(({ kind }) => kind === "command").map(({ name, method }) => [name, method]),
  )("%s changes the village and so is no GET", (_, method) => {
    expect(method).not.toBe("GET");
  });
});
