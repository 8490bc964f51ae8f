import { z } from 'zod';

const Answer = z.object({ value: z.unknown() });
const Fault = z.object({ error: z.string(), message: z.string() });
const Session = z.object({ sessionId: z.string() });
/** The key is part of the standard: https://www.w3.org/TR/webdriver1/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const ElementReference = z.object({ [elementKey]: z.string() });

/** One session of a driver that speaks W3C WebDriver over http. */
export type DrivenSession = {
  /** Sends a command such as `back` and gives its value. */
  post(command: string, body?: object): Promise<unknown>;
  /** The address of the shown page, as the browser tells it. */
  address(): Promise<string>;
  /** Finds the first element by a CSS selector. @returns the beginning of its commands, e.g. `element/x` */
  find(selector: string): Promise<string>;
  end(): Promise<void>;
};

/**
 * Starts a session at a driver's address, such as http://127.0.0.1:4444.
 * @throws Error with the driver's own words if it refuses
 */
export async function startSession(driver: string, capabilities: object): Promise<DrivenSession> {
  const ask = { capabilities: { alwaysMatch: capabilities } };
  const { sessionId } = Session.parse(await send('POST', `${driver}/session`, ask));
  const address = `${driver}/session/${sessionId}`;
  const post = async (command: string, body: object = {}) =>
    await send('POST', `${address}/${command}`, body);
  return {
    post,
    find: async (selector) => {
      const found = await post('element', { using: 'css selector', value: selector });
      return `element/${ElementReference.parse(found)[elementKey]}`;
    },
    address: async () => z.string().parse(await send('GET', `${address}/url`)),
    end: async () => void (await send('DELETE', address)),
  };
}

async function send(method: 'GET' | 'POST' | 'DELETE', address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body ? JSON.stringify(body) : null,
  });
  const { value } = Answer.parse(await response.json());
  if (response.ok) return value;
  const { error, message } = Fault.parse(value);
  throw new Error(`${error}: ${message}`);
}
