import type {} from "@huzhu/postgres/global-setup";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import { startVitest } from "vitest/node";
import { nothing, one, type Skipped, type Tally, total } from "./tally.ts";

/** Runs the tests of every package; the fast ones need neither browser nor PostgreSQL. */
export const test = async (root: string, fast: boolean): Promise<Tally> => {
  if (fast) process.env.HUZHU_TEST_POSTGRES = "off";
  let tally = nothing;
  const counter: Reporter = {
    onTestRunEnd: (modules, unhandled) => {
      tally = count(modules, unhandled.length);
    },
  };
  const few = { cliExclude: ["**/*.browser.test.ts"], project: ["!@huzhu/e2e"] };
  const reporters = ["default", counter];
  // Said here it counts for every project; said in one's file it would part the run into groups.
  const all = { root, run: true, maxWorkers: 2, reporters };
  const vitest = await startVitest("test", [], { ...all, ...(fast && few) });
  await vitest.close();
  // A run may fail as a whole, before its first test: Vitest tells it by the exit code alone.
  return process.exitCode && tally.failed === 0 ? total([tally, one(false)]) : tally;
};

/** A file that does not load and a suite that cannot be set up count as one failure each. */
const count = (modules: readonly TestModule[], unhandled: number): Tally => {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const broken = suites.filter((suite) => suite.errors().length > 0).length;
  const state = (wanted: string) => tests.filter((test) => test.result().state === wanted);
  return {
    passed: state("passed").length,
    failed: state("failed").length + broken + unhandled,
    skipped: state("skipped").map(skipped),
  };
};

const skipped = (test: TestCase): Skipped => {
  const result = test.result();
  const note = result.state === "skipped" ? result.note : undefined;
  const { postgres } = test.project.getProvidedContext();
  const missing = postgres !== undefined && "missing" in postgres ? postgres.missing : undefined;
  return {
    file: `${test.project.name}/${test.module.relativeModuleId}`,
    why: note ?? missing ?? "no reason given",
  };
};
