import { Result, Schema, SchemaIssue } from "effect";
import { keyOf, type Path } from "./locate.ts";

const format = SchemaIssue.makeFormatterStandardSchemaV1();

/** Reads a document of a format, or every path at which it is none. */
export const readingAs = <Document>(schema: Schema.Codec<Document, unknown>) => {
  const decode = Schema.decodeUnknownResult(schema, { errors: "all" });
  return (tree: unknown): Result.Result<Document, ReadonlyArray<Path>> =>
    Result.mapError(decode(tree), ({ issue }) => {
      const paths = format(issue).issues.map(({ path = [] }) =>
        path.map((key) => {
          const plain = typeof key === "object" ? key.key : key;
          return typeof plain === "number" ? plain : String(plain);
        }),
      );
      return [...new Map(paths.map((path) => [keyOf(path), path])).values()];
    });
};
