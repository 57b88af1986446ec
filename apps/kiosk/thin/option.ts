interface None {
  readonly _tag: "None";
}

interface Some<A> {
  readonly _tag: "Some";
  readonly value: A;
}

export type Option<A> = None | Some<A>;

const NONE: None = { _tag: "None" };

export const none = (): None => NONE;
export const some = <A>(value: A): Option<A> => ({ _tag: "Some", value });

export const fromNullishOr = <A>(value: A): Option<NonNullable<A>> =>
  value === null || value === undefined ? NONE : some(value);

export const map = <A, B>(option: Option<A>, change: (value: A) => B): Option<B> =>
  option._tag === "Some" ? some(change(option.value)) : option;

export const getOrElse = <A, B>(option: Option<A>, other: () => B): A | B =>
  option._tag === "Some" ? option.value : other();

export const getOrNull = <A>(option: Option<A>): A | null => getOrElse(option, () => null);
