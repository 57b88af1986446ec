import { checkRulebook } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import type { FileDesk, Outcome } from "../outcome.ts";
import { brokenDocument, many } from "../rulebook/document-outcome.ts";
import { faultTrouble } from "../rulebook/fault-words.ts";
import { readDocument } from "../rulebook/read-document.ts";
import { troubleLine } from "../rulebook/trouble.ts";

export const checkDocument = async ({ options }: FileDesk): Promise<Outcome> => {
  const [file = ""] = options.files;
  const read = await readDocument(file);
  if (Result.isFailure(read)) return brokenDocument(file, read.failure);
  const { title, version, rules } = read.success;
  const troubles = checkRulebook(read.success).map(faultTrouble);
  const errors = troubles.filter(({ severity }) => severity === "error").length;
  const warnings = troubles.length - errors;
  const found =
    troubles.length === 0
      ? "nothing is wrong"
      : `${many(errors, "error")}, ${many(warnings, "warning")}`;
  const first = `${file}: ${title}, version ${version}, ${many(rules.length, "rule")}; ${found}.`;
  return {
    code: errors > 0 ? 1 : 0,
    text: [first, ...troubles.map(troubleLine)].join("\n"),
    json: { file, title, version, rules: rules.length, errors, warnings, troubles },
  };
};
