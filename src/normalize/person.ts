/** Display name: white space folded, a name in capitals throughout written as a name. */
export function properCase(name: string): string {
  const folded = name.includes('\n') || name.includes('  ') ? name.replace(/\s+/g, ' ') : name
  if (folded.length < 4 || folded[1] !== folded[1].toUpperCase() || folded !== folded.toUpperCase()) return folded
  return folded.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word[0] + word.slice(1).toLowerCase())
}
