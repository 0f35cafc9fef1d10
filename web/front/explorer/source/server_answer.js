// An address of the server turns into what it answers, or into a sentence on why there is no answer: a value either way.

const PATIENCE = 60000;
const GONE = 410;

/**
 * Return a promise of the JSON value at an address, or of { error, gone }: `gone` is true where the server has no such data any more.
 * After `patience` milliseconds no answer is waited for.
 */
export async function answerFrom(address, fetching = fetch, patience = PATIENCE) {
  try {
    const answer = await fetching(address, { signal: AbortSignal.timeout(patience) });
    return answer.ok ? await answer.json() : { error: await reasonOf(answer), gone: answer.status === GONE };
  } catch {
    return { error: "The server does not answer.", gone: false };
  }
}

async function reasonOf(answer) {
  try {
    return (await answer.json()).error;
  } catch {
    return "The server could not do this: the reason is in its log.";
  }
}
