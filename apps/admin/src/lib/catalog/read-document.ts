import { Scale } from "@huzhu/domain/points";
import { Result, Schema } from "effect";
import { rescaled } from "#lib/rulebooks/shape/rescale.ts";
import { isTree, type Tree } from "#lib/rulebooks/shape/shape.ts";
import { CATALOG_FORM } from "./shape/service-fields.ts";

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
};

/**
 * Reads a catalog file as it is, so that what is wrong is shown beside its field; rewards are put
 * into the village's decimals. Fails with one sentence where it is no catalog at all.
 */
export const readDocument = (json: string, scale: Scale): Result.Result<Tree, string> => {
  const document = parse(json);
  const { format, services, scale: own } = isTree(document) ? document : {};
  if (!isTree(document) || format !== "huzhu-catalog-1" || !Array.isArray(services)) {
    return Result.fail("这不是服务清单文件。请选从本系统下载的 .json 文件");
  }
  const from = Result.getOrElse(Schema.decodeUnknownResult(Scale)(own), () => 0 as const);
  const lines = services.filter(isTree);
  return Result.succeed(
    rescaled(CATALOG_FORM, { ...document, services: lines }, { from, to: scale }),
  );
};
