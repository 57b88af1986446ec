import { type Endpoint, type Refusal, STATUS, sentenceOf } from "@huzhu/contract";
import { Schema } from "effect";

export interface Reply {
  readonly status: number;
  readonly json: unknown;
}

/** An answer as the contract has it. */
export const ok = (endpoint: Endpoint, answer: unknown): Reply => ({
  status: 200,
  json: Schema.encodeUnknownSync(endpoint.answer)(
    Schema.decodeUnknownSync(endpoint.answer)(answer),
  ),
});

export const no = (refusal: Refusal): Reply => {
  const { _tag: tag, ...fields } = refusal;
  return { status: STATUS[tag], json: { tag, sentence: sentenceOf(refusal, 0), fields } };
};
