// Generated from the rule folders by generate-index.ts. To change it: npm run generate.
import caseUnmet from './case/unmet/rule.ts';
import contactDeadRoute from './contact/dead-route/rule.ts';
import contactEmailOnly from './contact/email-only/rule.ts';
import contactMissingRoute from './contact/missing-route/rule.ts';
import contactNoReply from './contact/no-reply/rule.ts';
import fixtureIndistinct from './fixture/indistinct/rule.ts';
import fixtureRealData from './fixture/real-data/rule.ts';
import greetingEmptyName from './greeting/empty-name/rule.ts';
import greetingGeneric from './greeting/generic/rule.ts';
import greetingMissing from './greeting/missing/rule.ts';
import greetingWrongName from './greeting/wrong-name/rule.ts';
import identifierExposed from './identifier/exposed/rule.ts';
import identifierForeign from './identifier/foreign/rule.ts';
import identifierHardCoded from './identifier/hard-coded/rule.ts';
import identifierHiddenSwap from './identifier/hidden-swap/rule.ts';
import identifierMismatched from './identifier/mismatched/rule.ts';
import identifierStale from './identifier/stale/rule.ts';
import identifierWrongEntity from './identifier/wrong-entity/rule.ts';
import languageMixed from './language/mixed/rule.ts';
import languageUnexpected from './language/unexpected/rule.ts';
import linksBareUrl from './links/bare-url/rule.ts';
import linksPlaceholder from './links/placeholder/rule.ts';
import lockRewired from './lock/rewired/rule.ts';
import messageUnreadable from './message/unreadable/rule.ts';
import renderBlankValue from './render/blank-value/rule.ts';
import renderDroppedContent from './render/dropped-content/rule.ts';
import renderEngineWarning from './render/engine-warning/rule.ts';
import renderFailed from './render/failed/rule.ts';
import renderLeakedValue from './render/leaked-value/rule.ts';
import renderNondeterministic from './render/nondeterministic/rule.ts';
import renderUnresolvedToken from './render/unresolved-token/rule.ts';
import slotMismatched from './slot/mismatched/rule.ts';
import suppressionExpired from './suppression/expired/rule.ts';
import suppressionInvalid from './suppression/invalid/rule.ts';
import suppressionMissingReason from './suppression/missing-reason/rule.ts';
import suppressionUnused from './suppression/unused/rule.ts';
import trackingCarrierMismatch from './tracking/carrier-mismatch/rule.ts';
import trackingDeadLink from './tracking/dead-link/rule.ts';
import trackingMissingLink from './tracking/missing-link/rule.ts';
import trackingNotLinked from './tracking/not-linked/rule.ts';
import trackingWrongShipment from './tracking/wrong-shipment/rule.ts';
import type { AnyRule } from './define-rule.ts';

/** Every rule, by id. */
export const rules: readonly AnyRule[] = [
  caseUnmet,
  contactDeadRoute,
  contactEmailOnly,
  contactMissingRoute,
  contactNoReply,
  fixtureIndistinct,
  fixtureRealData,
  greetingEmptyName,
  greetingGeneric,
  greetingMissing,
  greetingWrongName,
  identifierExposed,
  identifierForeign,
  identifierHardCoded,
  identifierHiddenSwap,
  identifierMismatched,
  identifierStale,
  identifierWrongEntity,
  languageMixed,
  languageUnexpected,
  linksBareUrl,
  linksPlaceholder,
  lockRewired,
  messageUnreadable,
  renderBlankValue,
  renderDroppedContent,
  renderEngineWarning,
  renderFailed,
  renderLeakedValue,
  renderNondeterministic,
  renderUnresolvedToken,
  slotMismatched,
  suppressionExpired,
  suppressionInvalid,
  suppressionMissingReason,
  suppressionUnused,
  trackingCarrierMismatch,
  trackingDeadLink,
  trackingMissingLink,
  trackingNotLinked,
  trackingWrongShipment,
];
