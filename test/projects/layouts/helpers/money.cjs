exports.bold = function bold(text) {
  return `*${text}*`;
};
