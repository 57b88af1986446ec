import {
  type AnswerOf,
  ApiError,
  type Endpoint,
  type Refusal,
  type RequestOf,
  STATUS,
  sentenceOf,
} from "@huzhu/contract";
import { Result, Schema } from "effect";

type Handle<E extends Endpoint> = (
  request: RequestOf<E>,
) => Result.Result<AnswerOf<E>, Refusal> | Promise<Result.Result<AnswerOf<E>, Refusal>>;

interface Mounted {
  readonly method: string;
  readonly pattern: RegExp;
  readonly answer: (path: RegExpExecArray, url: URL, body: unknown) => Promise<Response>;
}

const json = (status: number, value: unknown): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { "content-type": "application/json" },
  });

const refused = (refusal: Refusal): Response => {
  const { _tag: tag, ...said } = refusal;
  const sentence = sentenceOf(refusal, 0);
  const fields = JSON.parse(JSON.stringify(said));
  return json(STATUS[tag], Schema.encodeSync(ApiError)({ tag, sentence, fields }));
};

/**
 * A server made of the contract: a test says what an endpoint answers, in the contract's own types,
 * and requests and answers go through the contract's schemas. What nobody said is a failed test.
 */
export class FakeServer {
  /** Every request that came, as `POST /api/claims`. */
  readonly requests: string[] = [];
  readonly #mounted: Mounted[] = [];

  /** Says what an endpoint answers from now on. */
  on<E extends Endpoint>(endpoint: E, handle: Handle<E>): this {
    const decode = {
      params: Schema.decodeUnknownSync(endpoint.params),
      query: Schema.decodeUnknownSync(endpoint.query),
      body: Schema.decodeUnknownSync(endpoint.body),
    };
    this.#mounted.unshift({
      method: endpoint.method,
      pattern: new RegExp(`^${endpoint.path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`),
      answer: async (path, url, body) => {
        const result = await handle({
          params: decode.params(path.groups ?? {}),
          query: decode.query(Object.fromEntries(url.searchParams)),
          body: decode.body(body),
        });
        return Result.isSuccess(result)
          ? json(200, Schema.encodeUnknownSync(endpoint.answer)(result.success))
          : refused(result.failure);
      },
    });
    return this;
  }

  /** Answers as `fetch` does. */
  readonly fetch = async (input: string, init: RequestInit): Promise<Response> => {
    const url = new URL(input, "http://village.test");
    const method = init.method ?? "GET";
    this.requests.push(`${method} ${url.pathname}`);
    for (const { pattern, answer, ...mounted } of this.#mounted) {
      const path = mounted.method === method ? pattern.exec(url.pathname) : null;
      if (path) return answer(path, url, JSON.parse(String(init.body ?? "{}")));
    }
    throw new Error(`Nobody said what ${method} ${url.pathname} answers.`);
  };
}
