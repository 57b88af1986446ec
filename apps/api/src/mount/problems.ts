import { SchemaIssue } from "effect";

const WORDS: Partial<Record<SchemaIssue.Leaf["_tag"], string>> = {
  MissingKey: "没有填",
  UnexpectedKey: "不认识这一项",
  InvalidType: "填的不是要求的类型",
};

/** What is wrong in a place of a request, in the words of whoever filled it in. */
export const problemsOf = SchemaIssue.makeFormatterStandardSchemaV1({
  leafHook: (issue) => WORDS[issue._tag] ?? "填的内容不对",
  checkHook: () => "填的内容不合要求,或超出了范围",
});
