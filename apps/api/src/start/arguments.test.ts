import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { readArguments } from "./arguments.ts";

const env = { INIT_CWD: "/home/cadre" };

describe("the start's arguments", () => {
  it.each([
    ["nothing", [], { port: 4080, host: "127.0.0.1", data: "/home/cadre/data", empty: false }],
    ["a port", ["--port", "8080"], { port: 8080 }],
    ["a free port", ["--port", "0"], { port: 0 }],
    ["a folder", ["--data", "village"], { data: "/home/cadre/village" }],
    ["an absolute folder", ["--data", "/srv/huzhu"], { data: "/srv/huzhu" }],
    ["an empty village", ["--empty"], { empty: true }],
    ["no reader to watch", [], { reader: null }],
    ["a heartbeat", ["--heartbeat", "/run/huzhu/beat"], { heartbeat: "/run/huzhu/beat" }],
    ["a reader to watch", ["--reader", "/dev/input/reader"], { reader: "/dev/input/reader" }],
    ["what npm puts in between", ["--", "--port", "81"], { port: 81 }],
  ])("take %s", (_, args, expected) => {
    expect(Result.getOrThrow(readArguments(args, env))).toMatchObject(expected);
  });

  it("come from the environment where nobody says them", () => {
    const options = readArguments([], {
      PORT: "90",
      HOST: "0.0.0.0",
      DATABASE_URL: "postgres://x",
    });
    expect(Result.getOrThrow(options)).toMatchObject({
      port: 90,
      host: "0.0.0.0",
      databaseUrl: "postgres://x",
    });
  });

  it.each([["--help"], ["-h"]])("%s asks for help", (flag) => {
    expect(Result.getOrThrow(readArguments([flag], env))).toBe("help");
  });

  it.each([
    [["--port", "abc"], /--port takes a number from 0 to 65535, not "abc"/],
    [["--port", "70000"], /--port takes a number/],
    [["--colour"], /Unknown option '--colour'.*--help/],
    [["village"], /Unexpected argument 'village'.*--help/],
  ])("%j are refused in one sentence", (args, sentence) => {
    const refusal = readArguments(args, env);
    expect(Result.isFailure(refusal) && refusal.failure).toMatch(sentence);
    expect(Result.isFailure(refusal) && refusal.failure.split("\n")).toHaveLength(1);
  });
});
