/** What the browser shows when it comes back. */
export interface CallbackPage {
  readonly status: number;
  readonly title: string;
  readonly text: string;
}

export const signedInPage: CallbackPage = {
  status: 200,
  title: 'You are signed in',
  text: 'You can close this page and go back to your terminal.',
};

export const notSignedInPage: CallbackPage = {
  status: 200,
  title: 'You are not signed in',
  text: 'Nothing was changed. Your terminal says why; you can close this page.',
};

/** For requests that are not an answer to the sign-in that waits here. They end nothing. */
export const strangePage: CallbackPage = {
  status: 400,
  title: 'This does not belong to the sign-in that is waiting',
  text: 'Go back to the page that the terminal opened last, or start the sign-in again.',
};

/** Fixed texts only: nothing that came with the request is ever shown. */
export const rendered = ({ title, text }: CallbackPage): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} - aws-sso</title>
<style>
  :root { color-scheme: light dark; font: 1.1rem/1.5 system-ui, sans-serif; }
  body { max-width: 32rem; margin: 20vh auto; padding: 0 1rem; }
</style>
<h1>${title}</h1>
<p>${text}</p>
</html>
`;
