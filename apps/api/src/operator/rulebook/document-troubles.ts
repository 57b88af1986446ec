import type { SchemaAST, SchemaIssue } from "effect";
import { checkWord, typeWord } from "./expected.ts";
import { nearest } from "./nearest.ts";
import { pathText, type Trouble } from "./trouble.ts";

type Path = ReadonlyArray<PropertyKey>;

const MOST_SHOWN = 60;

/** What stands in the document, so that it can be found. */
const shown = (issue: SchemaIssue.Issue): string => {
  if (!("input" in issue)) return "这里不对";
  const text = JSON.stringify(issue.input) ?? String(issue.input);
  return text.length > MOST_SHOWN ? `现在是 ${text.slice(0, MOST_SHOWN)}…` : `现在是 ${text}`;
};

const trouble = (path: Path, wrong: string, todo: string): Trouble => ({
  path: pathText(path),
  severity: "error",
  wrong,
  todo,
});

/** The values among which one has to be chosen, where a place knows no others. */
const choices = (ast: SchemaAST.AST): ReadonlyArray<string> => {
  if (ast._tag === "Literal") return [JSON.stringify(ast.literal)];
  return ast._tag === "Union" ? ast.types.flatMap(choices) : [];
};

/** The key by whose value objects of a union are told apart, with the values that there are. */
const told = (ast: SchemaAST.Union): { key: PropertyKey; values: ReadonlyArray<string> } | null => {
  const objects = ast.types.flatMap((type) => (type._tag === "Objects" ? [type] : []));
  for (const { name } of objects[0]?.propertySignatures ?? []) {
    const values = objects.flatMap(({ propertySignatures }) =>
      propertySignatures.filter((one) => one.name === name).flatMap(({ type }) => choices(type)),
    );
    if (values.length === ast.types.length) return { key: name, values };
  }
  return null;
};

const oneOf = (values: ReadonlyArray<string>): string => `请写 ${values.join("、")} 之一`;

const valueAt = (input: unknown, key: PropertyKey): unknown =>
  typeof input === "object" && input !== null ? Reflect.get(input, key) : undefined;

/** Nothing of the union is near. */
const noMember = (issue: SchemaIssue.AnyOf, path: Path): Trouble => {
  const { ast } = issue;
  const kind = ast._tag === "Union" ? told(ast) : null;
  if (kind) {
    const value = valueAt("input" in issue ? issue.input : undefined, kind.key);
    const wrong = value === undefined ? "缺少这一项" : `现在是 ${JSON.stringify(value)}`;
    return trouble([...path, kind.key], wrong, oneOf(kind.values));
  }
  const values = choices(ast);
  return trouble(path, shown(issue), values.length > 0 ? oneOf(values) : "请对照格式改正");
};

/** The troubles of the member that was most likely meant: the one with the fewest. */
const likeliest = (issue: SchemaIssue.AnyOf, path: Path): ReadonlyArray<Trouble> => {
  const values = choices(issue.ast);
  const only = issue.ast._tag === "Union" && values.length > 0;
  if (only && issue.issues.every((one) => one._tag === "AnyOf" || one._tag === "InvalidType")) {
    return [trouble(path, shown(issue), oneOf(values))];
  }
  const all = issue.issues.map((one) => troublesIn(one, path));
  return all.sort((a, b) => a.length - b.length)[0] ?? [];
};

const unexpected = (issue: SchemaIssue.UnexpectedKey, path: Path): Trouble => {
  const key = String(path.at(-1));
  const { ast } = issue;
  const known =
    ast._tag === "Objects" ? ast.propertySignatures.map(({ name }) => String(name)) : [];
  const meant = nearest(key, known);
  return trouble(path, "没有这一项", meant ? `是不是“${meant}”？不是就删掉` : "请删掉");
};

const troublesIn = (issue: SchemaIssue.Issue, path: Path): ReadonlyArray<Trouble> => {
  switch (issue._tag) {
    case "Pointer":
      return troublesIn(issue.issue, [...path, ...issue.path]);
    case "Composite":
      return issue.issues.flatMap((one) => troublesIn(one, path));
    case "AnyOf":
      return issue.issues.length === 0 ? [noMember(issue, path)] : likeliest(issue, path);
    case "Filter":
      return [trouble(path, shown(issue), checkWord(issue))];
    case "Encoding":
      return troublesIn(issue.issue, path);
    case "MissingKey":
      return [trouble(path, "缺少这一项", "请补上")];
    case "UnexpectedKey":
      return [unexpected(issue, path)];
    case "InvalidType":
      return [trouble(path, shown(issue), `这里要写${typeWord(issue.ast)}`)];
    default:
      return [trouble(path, shown(issue), "请对照格式改正")];
  }
};

/** Every place in which a document is none, with what to do there first. */
export const troublesOf = (issue: SchemaIssue.Issue): ReadonlyArray<Trouble> => {
  const first = new Map<string, Trouble>();
  for (const one of troublesIn(issue, [])) if (!first.has(one.path)) first.set(one.path, one);
  return [...first.values()];
};
