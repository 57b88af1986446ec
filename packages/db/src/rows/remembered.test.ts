import { expect, it } from "vitest";
import { remembered } from "./remembered.ts";

it("reads a text once, and another one for itself", () => {
  const read: Array<string> = [];
  const lengthOf = remembered((text: string) => {
    read.push(text);
    return { length: text.length };
  });
  expect(lengthOf("rulebook")).toBe(lengthOf("rulebook"));
  expect(lengthOf("catalog")).toEqual({ length: 7 });
  expect(read).toEqual(["rulebook", "catalog"]);
});
