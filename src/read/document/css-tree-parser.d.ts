// The parser alone loads in a third of the time of the whole of css-tree; it has no types of its own.
declare module 'css-tree/parser' {
  export { parse as default } from 'css-tree';
}
