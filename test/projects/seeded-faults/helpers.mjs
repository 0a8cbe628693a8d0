let calls = 0;

/** Whether the case switches this fault on. */
export function fault(id, { data }) {
  return data.root.fault === id;
}

export function last4(number) {
  return String(number).replace(/\D/g, '').slice(-4);
}

/** Reads the right number and prints one it remembers from before. */
export function remembered(number) {
  return String(number).length > 0 ? '7310' : '';
}

export function counter() {
  calls += 1;
  return calls;
}

export function weight(kilograms) {
  return `${parseFloat(kilograms)} kg`;
}
