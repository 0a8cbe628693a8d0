import { loadPeer } from '../load-peer.ts';
import { type TemplateEngine, TemplateError } from '../port.ts';

/** Copied by `sendlint new engine`: what each member owes stands in port.ts. */
export const xxEngine: TemplateEngine = {
  name: 'xx' as TemplateEngine['name'],

  async open(project) {
    const { render } = (await loadPeer(project.root, 'xx', 'renders xx')) as XxPackage;
    return {
      compile: (template) => ({
        files: [template.file],
        render(model) {
          try {
            return render(template.text, model);
          } catch (cause) {
            const at = template.rangeOf({ start: 0, end: 0 });
            throw new TemplateError({ message: String(cause), at }, { cause });
          }
        },
      }),
      takeWarnings: () => [],
    };
  },
};

/** What is used of the package. */
interface XxPackage {
  readonly render: (template: string, model: unknown) => string;
}
