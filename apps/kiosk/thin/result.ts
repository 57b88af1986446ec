/** One of two outcomes; a generator takes it apart with `yield*`, as Effect's does. */
class Outcome<A, E> {
  declare readonly success: A;
  declare readonly failure: E;
  readonly _tag: "Success" | "Failure";

  constructor(_tag: "Success" | "Failure", value: A | E) {
    this._tag = _tag;
    Object.assign(this, { [_tag === "Success" ? "success" : "failure"]: value });
  }

  *[Symbol.iterator](): Generator<Outcome<A, E>, A> {
    return (yield this) as A;
  }
}

type Any = Outcome<unknown, unknown>;

export const succeed = (value: unknown): Any => new Outcome<unknown, unknown>("Success", value);
export const fail = (failure: unknown): Any => new Outcome<unknown, unknown>("Failure", failure);
const nothing = succeed(undefined);

export { nothing as void };

export const isSuccess = ({ _tag }: Any): boolean => _tag === "Success";
export const isFailure = ({ _tag }: Any): boolean => _tag === "Failure";

export const flatMap = (result: Any, go: (value: unknown) => Any): Any =>
  isSuccess(result) ? go(result.success) : result;

export const map = (result: Any, change: (value: unknown) => unknown): Any =>
  flatMap(result, (value) => succeed(change(value)));

export const getOrElse = (result: Any, other: (failure: unknown) => unknown): unknown =>
  isSuccess(result) ? result.success : other(result.failure);

export const getOrNull = (result: Any): unknown => getOrElse(result, () => null);

export const getOrThrow = (result: Any): unknown =>
  getOrElse(result, (failure) => {
    throw failure;
  });

/** Every success, or the first failure. */
export const all = (results: readonly Any[]): Any =>
  results.find(isFailure) ?? succeed(results.map(({ success }) => success));

export const gen = (steps: () => Generator<Any, unknown>): Any => {
  const running = steps();
  let step = running.next();
  while (!step.done) {
    if (isFailure(step.value)) return step.value;
    step = running.next(step.value.success);
  }
  return succeed(step.value);
};
