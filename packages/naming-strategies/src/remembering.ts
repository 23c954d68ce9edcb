/**
 * The last answer again for the same question: the roles of an account are asked for one after the other.
 *
 * @param isSame whether the answer is the same; by default to nothing but the very same question
 */
export function remembering<Q, A>(
  answerTo: (question: Q) => A,
  isSame: (one: Q, other: Q) => boolean = (one, other) => one === other,
): (question: Q) => A {
  let last: { readonly question: Q; readonly answer: A } | undefined;
  return (question) => {
    if (last === undefined || !isSame(last.question, question)) last = { question, answer: answerTo(question) };
    return last.answer;
  };
}
