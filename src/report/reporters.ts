import checkstyle from './checkstyle/checkstyle.ts';
import type { Reporter } from './define-reporter.ts';
import github from './github/github.ts';
import gitlab from './gitlab/gitlab.ts';
import json from './json/json.ts';
import junit from './junit/junit.ts';
import markdown from './markdown/markdown.ts';
import rdjson from './rdjson/rdjson.ts';
import rdjsonl from './rdjson/rdjsonl.ts';
import sarif from './sarif/sarif.ts';
import stylish from './stylish/stylish.ts';
import tap from './tap/tap.ts';
import teamcity from './teamcity/teamcity.ts';

export const reporters: readonly Reporter[] = [
  stylish,
  json,
  sarif,
  junit,
  github,
  gitlab,
  checkstyle,
  rdjson,
  rdjsonl,
  tap,
  teamcity,
  markdown,
];
