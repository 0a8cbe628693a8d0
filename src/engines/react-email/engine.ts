import path from 'node:path';
import { loadPeer } from '../load-peer.ts';
import {
  type EngineProject,
  type MessageEngine,
  type MessageEnvironment,
  type MessageRequest,
  type PrintedMessage,
  TemplateError,
} from '../port.ts';
import { componentOf, type EmailModule, writtenParts } from './email-module.ts';
import { listenToConsole } from './listen-to-console.ts';
import { componentError } from './problems.ts';

/** The part of `@react-email/render`, 1 and 2, that is used. */
interface RenderPackage {
  render(element: unknown, options?: { readonly plainText: boolean }): Promise<string>;
  toPlainText?(html: string): string;
}

interface React {
  createElement(component: unknown, props: unknown): unknown;
}

interface Packages {
  readonly react: React;
  readonly email: RenderPackage;
}

/** Components in code; nobody can follow what they print to its data. `open` throws a TemplateError where a package is missing. */
export const reactEmailEngine: MessageEngine = {
  name: 'react-email',

  async open(project) {
    const packages: Packages = {
      react: (await loadPeer(project.root, 'react', 'React Email renders with')) as React,
      email: (await loadPeer(
        project.root,
        '@react-email/render',
        'renders React Email templates',
      )) as RenderPackage,
    };
    const modules = new Map<string, Promise<EmailModule>>();
    const said = new Map<string, MessageRequest>();
    const told = new Set<string>();
    return {
      async render(request) {
        const { result, said: now } = await listenToConsole(() =>
          renderMessage(request, { project, packages, modules }),
        );
        for (const sentence of now) if (!said.has(sentence)) said.set(sentence, request);
        return result();
      },
      takeWarnings() {
        const fresh = [...said].filter(([sentence]) => !told.has(sentence));
        for (const [sentence] of fresh) told.add(sentence);
        return fresh.map(([message, request]) => ({ message, at: startOf(request) }));
      },
      close: () => Promise.resolve(),
    } satisfies MessageEnvironment;
  },
};

interface Bench {
  readonly project: EngineProject;
  readonly packages: Packages;
  readonly modules: Map<string, Promise<EmailModule>>;
}

async function renderMessage(
  request: MessageRequest,
  { project, packages: { react, email }, modules }: Bench,
): Promise<PrintedMessage> {
  const { template, model, hasText } = request;
  const at = startOf(request);
  if (template === undefined) {
    throw new TemplateError({
      message: `The message "${request.message}" has no component.`,
      hint: 'Name its file in the config: html: emails/welcome.tsx',
      at,
    });
  }
  const { root } = project;
  const file = path.join(root, template.file);
  try {
    const loading = modules.get(file) ?? (project.importFresh(file) as Promise<EmailModule>);
    modules.set(file, loading);
    const module = await loading;
    const element = react.createElement(componentOf(module, at), model);
    const html = withoutMarkers(await email.render(element));
    const text = hasText
      ? undefined
      : (email.toPlainText?.(html) ?? (await email.render(element, { plainText: true })));
    const files = [template.file];
    return { ...writtenParts(module, model, at), html, ...(text !== undefined && { text }), files };
  } catch (error) {
    throw componentError(error, { root, file, source: template.text, at });
  }
}

const startOf = ({ template, at }: MessageRequest) =>
  template?.rangeOf({ start: 0, end: 0 }) ?? { ...at, end: at.start };

/** React leaves comments between texts and around what may be filled in later; they are for React alone. */
const withoutMarkers = (html: string): string =>
  html.replace(/<!--(?: |\/?\$[?!]?|html|head|body)-->/g, '');
