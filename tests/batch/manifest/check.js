// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether manifests are what Kubernetes takes, and their commands what mptcp-probe takes:
// node check.js MPTCP-PROBE FILE.yaml...
//
// kubernetes-models has Kubernetes' own OpenAPI document twice: as validators, which know required
// fields, formats and ranges, and as types, by which the TypeScript compiler finds what they let
// pass: fields that do not exist. Each manifest must pass both, and each of some mistakes must not.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import typescript from "typescript";
import { parseAllDocuments } from "yaml";
import { Job } from "kubernetes-models/batch/v1";
import { Secret } from "kubernetes-models/v1";

const kinds = {
  "batch/v1 Job": { model: Job, module: "kubernetes-models/batch/v1", type: "IJob" },
  "v1 Secret": { model: Secret, module: "kubernetes-models/v1", type: "ISecret" },
};

function kindOf(manifest) {
  const kind = kinds[`${manifest.apiVersion} ${manifest.kind}`];
  if (!kind) throw new Error(`${manifest.apiVersion} ${manifest.kind} is no kind that is checked`);
  return kind;
}

function validatorTroubles(manifest) {
  try {
    new (kindOf(manifest).model)(manifest).validate();
    return [];
  } catch (error) {
    return [error.message];
  }
}

// All at once: most of the compiler's time is reading the types.
function typeTroubles(manifests) {
  const file = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "manifests.ts");
  const lines = [];
  manifests.forEach((manifest, i) => {
    const { module, type } = kindOf(manifest);
    lines.push(`import type { ${type} as T${i} } from "${module}";`);
  });
  const first = lines.length;
  manifests.forEach((manifest, i) => {
    lines.push(`export const m${i}: T${i} = ${JSON.stringify(manifest)};`);
  });
  writeFileSync(file, lines.join("\n"));
  const program = typescript.createProgram([file], {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    module: typescript.ModuleKind.NodeNext,
    moduleResolution: typescript.ModuleResolutionKind.NodeNext,
    target: typescript.ScriptTarget.ES2022,
    types: [],
  });
  const troubles = manifests.map(() => []);
  for (const found of typescript.getPreEmitDiagnostics(program)) {
    const text = typescript.flattenDiagnosticMessageText(found.messageText, " ");
    const line = found.file ? found.file.getLineAndCharacterOfPosition(found.start).line : -1;
    if (line < first) throw new Error(`the types cannot be read: ${text}`);
    troubles[line - first].push(text);
  }
  return troubles;
}

// The command with --dryrun sends nothing and opens no store; its example network is a reserved one.
function commandTroubles(probe, job) {
  const { completions } = job.spec;
  const values = { STORE_URL: "never.db", RUN_KEY: job.metadata.name, JOB_COMPLETION_INDEX: String(completions - 1) };
  const given = container(job).args.map((argument) =>
    argument.replace(/\$\((\w+)\)/g, (text, name) => values[name] ?? text));
  const { status, stderr } = spawnSync(probe, [...given, "--dryrun", "--no-default-blocklist"], { encoding: "utf8" });
  const troubles = status === 0 ? [] : [`mptcp-probe: ${stderr}`];
  if (!given.includes(`--shards=${completions}`)) troubles.push("completions are not --shards");
  return troubles;
}

const mistakes = [
  ["an unknown field", (job) => { job.spec.backofLimitPerIndex = 3; }],
  ["an unknown field of the container", (job) => { container(job).securitycontext = {}; }],
  ["an unknown capability list", (job) => { container(job).securityContext.capabilities.ad = []; }],
  ["text for a number", (job) => { job.spec.completions = "16"; }],
  ["no template", (job) => { delete job.spec.template; }],
  ["no name of the container", (job) => { delete container(job).name; }],
  ["another completion mode", (job) => { job.spec.completionMode = "indexed"; }],
  ["as many completions as no shards", (job) => { job.spec.completions = 17; }],
  ["an option that there is not", (job) => { container(job).args.push("--no-such-option"); }],
  ["exit codes that are no list", (job) => { job.spec.podFailurePolicy.rules[1].onExitCodes.values = 2; }],
];
const container = (job) => job.spec.template.spec.containers[0];

const [probe, ...files] = process.argv.slice(2);
const manifests = [];
for (const file of files) {
  for (const document of parseAllDocuments(readFileSync(file, "utf8"), { uniqueKeys: true })) {
    if (document.errors.length > 0) throw new Error(`${file}: ${document.errors[0].message}`);
    const manifest = document.toJS();
    manifests.push({ name: `${file}: ${manifest.kind}`, manifest, sound: true });
    if (manifest.kind !== "Job") continue;
    for (const [name, make] of mistakes) {
      const wrong = structuredClone(manifest);
      make(wrong);
      manifests.push({ name: `${file}: ${name}`, manifest: wrong, sound: false });
    }
  }
}
if (!manifests.some(({ manifest }) => manifest.kind === "Job")) throw new Error("there is no Job");

const types = typeTroubles(manifests.map(({ manifest }) => manifest));
let failed = 0;
manifests.forEach(({ name, manifest, sound }, i) => {
  const troubles = [...validatorTroubles(manifest), ...types[i]];
  if (troubles.length === 0 && manifest.kind === "Job")
    troubles.push(...commandTroubles(probe, manifest));
  if ((troubles.length === 0) === sound) {
    console.log(sound ? `sound: ${name}` : `refused as it should be: ${name}`);
    return;
  }
  failed += 1;
  console.log(sound ? `WRONG: ${name}\n  ${troubles.join("\n  ")}` : `NOT NOTICED: ${name}`);
});
process.exit(failed > 0 ? 1 : 0);
