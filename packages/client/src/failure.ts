import type { ApiError } from "@huzhu/contract";

/** The server said no, in its one shape. */
export interface Refused extends ApiError {
  readonly _tag: "Refused";
  readonly status: number;
}

/** No answer came: whether anything was done is unknown, so the same attempt is to be sent again. */
export interface Unreachable {
  readonly _tag: "Unreachable";
}

export type Failure = Refused | Unreachable;
