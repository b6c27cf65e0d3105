/** Ends this process when nobody holds its standard input any more. The kit holds it for as long as it lives: however the kit ends, killed
 * or by itself, its containers end with it. */
export function holdLifeline(): void {
  process.stdin.on('end', () => process.exit(0));
  process.stdin.on('error', () => process.exit(0));
  process.stdin.resume();
}
