const LIQUID =
  'abs append array_to_sentence_string at_least at_most base64_decode base64_encode capitalize ceil cgi_escape compact concat crop_first date date_to_long_string date_to_rfc822 date_to_string date_to_xmlschema default divided_by downcase escape escape_once find find_exp find_index find_index_exp first floor group_by group_by_exp has has_exp inspect join json jsonify last lstrip map minus modulo newline_to_br normalize_whitespace number_of_words plus pop prepend push raw reject reject_exp remove remove_first remove_last replace replace_first replace_last reverse round rstrip sample shift size slice slugify sort sort_natural split strip strip_html strip_newlines sum times to_integer truncate truncatewords uniq unshift upcase uri_escape url_decode url_encode where where_exp xml_escape';

const NUNJUCKS =
  'abs batch capitalize center count d default dictsort dump e escape first float forceescape format groupby indent int join last length list lower nl2br random reject rejectattr replace reverse round safe select selectattr slice sort string striptags sum title trim truncate upper urlencode urlize wordcount wordwrap';

/**
 * Filters that an engine has by itself.
 * Sources: https://liquidjs.com/filters/overview.html, https://mozilla.github.io/nunjucks/templating.html#builtin-filters
 */
export const BUILT_IN_FILTERS: Readonly<Record<'liquid' | 'nunjucks', ReadonlySet<string>>> = {
  liquid: new Set(LIQUID.split(' ')),
  nunjucks: new Set(NUNJUCKS.split(' ')),
};
