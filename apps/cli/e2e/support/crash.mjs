// Loaded into a program beforehand: lets an error that carries SECRET with it, as errors of HTTP clients do, fall where
// nobody catches it. CRASH says how: `throw` or `reject`, once it waits for somebody to enter a code, or `write`: then
// nothing can be written to standard output.
const { CRASH, SECRET } = process.env;
const carrier = () =>
  Object.assign(new Error('The ground shook.', { cause: new Error(`Authorization: ${SECRET}`) }), {
    config: { headers: { authorization: SECRET } },
    $response: { body: SECRET },
  });
const crashes = {
  throw: () => {
    throw carrier();
  },
  reject: () => void Promise.reject(carrier()),
};

if (CRASH === 'write')
  process.stdout.write = () => {
    throw carrier();
  };
else {
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (text, ...rest) => {
    if (String(text).includes('enter the code')) setTimeout(crashes[CRASH], 10);
    return write(text, ...rest);
  };
}
