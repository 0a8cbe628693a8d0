import type { Project, RuleSetting } from '../project/project.ts';

/** The project as it was understood, as JSON: what was declared, what was inferred, and what the flags change. */
export function printedConfig(
  project: Project,
  overrides: ReadonlyMap<string, RuleSetting>,
): string {
  const rules = new Map([...project.rules, ...overrides]);
  const shown = {
    root: project.root,
    configFile: project.configFile,
    messages: project.messages.map((message) => ({
      name: message.name,
      variantOf: message.variantOf,
      type: message.type,
      order: message.order,
      orderSource: message.orderSource,
      subject: message.subject?.text,
      preheader: message.preheader?.text,
      html: message.html?.file,
      text: message.text?.file,
      from: message.from?.text,
      replyTo: message.replyTo?.text,
      to: message.to?.text,
      locale: message.locale,
      requires: message.requires,
      customers: message.customers,
      data: message.data,
    })),
    customers: project.customers.map(({ name, file, locale }) => ({ name, file, locale })),
    cases: project.cases.map(({ name, at, message, customers }) => ({
      name,
      file: at.file,
      message,
      customers,
    })),
    partials: Object.fromEntries([...project.partials].map(([name, { file }]) => [name, file])),
    helpers: project.helpers,
    engines: project.engineOptions,
    rules: Object.fromEntries(
      [...rules].map(([id, { severity, options }]) => [id, { severity, options }]),
    ),
    sender: project.sender,
    messageTypes: Object.fromEntries(project.messageTypes),
    coverage: project.coverage,
    renderTimeout: project.renderTimeout,
    clock: { ...project.clock, now: new Date(project.clock.now).toISOString() },
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
