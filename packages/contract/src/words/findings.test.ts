import { expect, it } from "vitest";
import { findingSentence } from "./findings.ts";

it.each([
  {
    name: "says what should be and what is",
    finding: { what: "stored balance", subject: "H12", expected: "30", found: "31" },
    sentence: "账户余额和明细合计不一样（H12）：应为 30，实为 31",
  },
  {
    name: "says that there should be nothing",
    finding: { what: "record without a leaf", subject: "transfer/t1", expected: "9f", found: "" },
    sentence: "一条记录没有经过系统登记（transfer/t1）：应为 9f，实为 无",
  },
  {
    name: "says what it has no words for as it is called",
    finding: { what: "something new", subject: "x", expected: "", found: "1" },
    sentence: "something new（x）：应为 无，实为 1",
  },
])("$name", ({ finding, sentence }) => {
  expect(findingSentence(finding)).toBe(sentence);
});
