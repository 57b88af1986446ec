/** As much of a syntax tree as is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly declaration?: Node | null;
  readonly declarations?: readonly Node[];
  readonly superClass?: Node | null;
  readonly init?: Node | null;
}

const LATER = /Function|^Class|^TS/;

/** Whether an expression calls something as soon as it is reached. */
const calls = (part: unknown): boolean => {
  if (Array.isArray(part)) return part.some(calls);
  if (typeof part !== "object" || part === null) return false;
  const { type } = part as Node;
  if (type === "CallExpression" || type === "NewExpression") return true;
  return !LATER.test(type ?? "") && Object.values(part).some(calls);
};

/** What a module works out as it begins: the values of its constants, and what its classes extend. */
const workedOut = (statement: Node): readonly Node[] => {
  const { declarations = [], superClass } = statement.declaration ?? statement;
  const values = [superClass, ...declarations.map(({ init }) => init)];
  return values.filter((value) => value !== null && value !== undefined);
};

/**
 * Marks all that as free of effects, so that whatever nobody uses is left out: in the domain and the
 * contract a module changes nothing by being loaded.
 */
export const withoutEffects = (code: string, program: { readonly body: unknown }): string =>
  (program.body as Node[])
    .flatMap(workedOut)
    .filter(calls)
    .reduceRight((before, { start, end }) => {
      const value = `/* @__PURE__ */ (() => (${before.slice(start, end)}))()`;
      return before.slice(0, start) + value + before.slice(end);
    }, code);
