import { Rulebook } from "@huzhu/domain/rulebook";
import { Result, Schema, SchemaIssue } from "effect";
import { keyOf, type Path } from "./locate.ts";

const decode = Schema.decodeUnknownResult(Rulebook, { errors: "all" });
const format = SchemaIssue.makeFormatterStandardSchemaV1();

/** The document, or every path at which it is none. */
export const readRulebook = (tree: unknown): Result.Result<Rulebook, ReadonlyArray<Path>> =>
  Result.mapError(decode(tree), ({ issue }) => {
    const paths = format(issue).issues.map(({ path = [] }) =>
      path.map((key) => {
        const plain = typeof key === "object" ? key.key : key;
        return typeof plain === "number" ? plain : String(plain);
      }),
    );
    return [...new Map(paths.map((path) => [keyOf(path), path])).values()];
  });
