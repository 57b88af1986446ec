import { type ApiError, type Refusal, STATUS, sentenceOf } from "@huzhu/contract";
import type { Scale } from "@huzhu/domain/points";
import { Schema } from "effect";

const fields = Schema.decodeUnknownSync(Schema.Record(Schema.String, Schema.Json));

/** A refusal as it travels: tag, sentence, fields. */
export const errorOf = (refusal: Refusal, scale: Scale): ApiError => {
  const { _tag: tag, ...rest } = refusal;
  return { tag, sentence: sentenceOf(refusal, scale), fields: fields(rest) };
};

export const statusOf = (refusal: Refusal) => STATUS[refusal._tag];
