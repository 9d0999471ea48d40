/**
 * A pure function of a string with its last answers kept: the same units, posts and places come up in every article.
 * At most `most` are kept, so that a long run neither grows nor holds on to old texts.
 */
export function remembered<Answer>(work: (text: string) => Answer, most = 1000): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const ready = known.get(text)
    if (ready !== undefined) return ready
    const answer = work(text)
    if (known.size >= most) known.clear()
    known.set(text, answer)
    return answer
  }
}
