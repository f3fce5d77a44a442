import type { Command } from "./command.ts";

/** Every command by its name, loaded when it is called: an answer must not wait for what reads spreadsheets. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  ask: async () => (await import("./ask.ts")).ask,
  chat: async () => (await import("./ask.ts")).chat,
  import: async () => (await import("./import.ts")).importCommand,
  diagnose: async () => (await import("./diagnose.ts")).diagnoseCommand,
  notice: async () => (await import("./notice.ts")).noticeCommand,
  knowledge: async () => (await import("./knowledge.ts")).knowledgeCommand,
  org: async () => (await import("./organisation.ts")).organisationCommand,
  source: async () => (await import("./source.ts")).sourceCommand,
  webhook: async () => (await import("./webhook.ts")).webhookCommand,
  recipients: async () => (await import("./recipients.ts")).recipientsCommand,
  outbox: async () => (await import("./operate.ts")).outboxCommand,
  turns: async () => (await import("./turns.ts")).turnsCommand,
  evaluate: async () => (await import("./evaluate.ts")).evaluateCommand,
  migrate: async () => (await import("./operate.ts")).migrateCommand,
  demo: async () => (await import("./operate.ts")).demoCommand,
};

export { type CliContext, CliFailure, type Command } from "./command.ts";
export { readMoment } from "./read-moment.ts";
