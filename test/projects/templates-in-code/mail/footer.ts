export const footer = '<p>Questions? Call +44 20 7946 0018.</p>';
