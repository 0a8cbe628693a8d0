import type { ArtifactLocation, Location, Region } from 'sarif';
import type { RunResult } from '../../model/run.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { isFile, repositoryPath } from '../ci/repository-path.ts';
import type { ReporterContext } from '../define-reporter.ts';

/** What relative URIs are relative to; GitHub takes this name for the repository. */
export const ROOT_ID = 'SRCROOT';

/** Turns places into SARIF's. */
export function locations(result: RunResult, context: ReporterContext) {
  const artifactOf = (file: string): ArtifactLocation =>
    isFile(file, result)
      ? { uri: uriOf(repositoryPath(file, result, context)), uriBaseId: ROOT_ID }
      : { uri: result.urls?.get(file) ?? uriOf(file) };

  return {
    artifactOf,
    locationOf: (at: SourceRange): Location => {
      const artifactLocation = artifactOf(at.file);
      // Lines of a message in a mail catcher are those of a part of it.
      if (!isFile(at.file, result)) return { physicalLocation: { artifactLocation } };
      return { physicalLocation: { artifactLocation, region: regionOf(at) } };
    },
  };
}

/** Both end before their end column. */
export const regionOf = ({ start, end, approximate }: SourceRange): Region =>
  approximate === true
    ? { startLine: start.line }
    : {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      };

/** A path as a relative URI reference; `a:b` would name a scheme. */
const uriOf = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');
