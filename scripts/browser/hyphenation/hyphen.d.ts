declare module 'hyphen/patterns/*.js' {
  const patterns: import('./read-patterns.ts').PackedPatterns;
  export default patterns;
}
