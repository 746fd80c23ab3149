/** Lessons promise that their code works: every block parses, and what the REST lesson sends is received as it says. */
import { execFile, spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'lesson-'));

function codeBlocks(file: string) {
  return [...readFileSync(file, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', code = ''], index) => ({ name: `${file} block ${index + 1} (${language})`, language, code }),
  );
}

const works = (command: string) => spawnSync(command, ['--version']).status === 0;
const has: Record<string, boolean> = { js: true, json: true, bash: works('bash'), python: works('python3') };

const parse: Record<string, (code: string) => unknown> = {
  json: (code) => JSON.parse(code),
  js: (code) => run(process.execPath, ['--check', saved('check.mjs', code)]),
  bash: (code) => run('bash', ['-n', saved('check.sh', code)]),
  python: (code) =>
    run('python3', ['-c', 'import ast, sys; ast.parse(open(sys.argv[1]).read())', saved('check.py', code)]),
};

function saved(name: string, code: string) {
  const path = join(folder, name);
  writeFileSync(path, code);
  return path;
}

describe.each(globSync('content/lessons/*/*.mdx'))('%s', (file) => {
  const checkable = codeBlocks(file).filter(({ language }) => language in parse);
  test.for(checkable)('$name parses', async ({ language, code }, { skip }) => {
    skip(!has[language], `no ${language} on this machine`);
    await parse[language]?.(code);
  });
});

describe('REST APIs', () => {
  const blocks = codeBlocks('content/lessons/apis/01-rest-apis.mdx');
  const block = (language: string, part: string) => {
    const found = blocks.find(({ language: own, code }) => own === language && code.includes(part));
    if (!found) throw new Error(`The lesson has no ${language} block with "${part}".`);
    return found.code;
  };
  const env = Object.fromEntries(
    [...block('ini', 'TWILIO').matchAll(/^(\w+)=(.*)$/gm)].map(([, key, value]) => [key, value]),
  );
  const account = env['TWILIO_ACCOUNT_SID'];
  const fields = {
    To: '+12025550143',
    From: '+12025550187',
    Body: 'Your table is ready.',
    StatusCallback: 'https://example.com/message-status',
  };

  /** Runs one of the lesson's programs against a server on this machine in place of the provider's. */
  async function send(language: string, status: number, answer: string) {
    let received = {};
    const server = createServer(async (request, response) => {
      received = {
        call: `${request.method} ${request.url}`,
        credentials: Buffer.from(request.headers.authorization?.replace('Basic ', '') ?? '', 'base64').toString(),
        fields: Object.fromEntries(new URLSearchParams(await text(request))),
      };
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(answer);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const code = block(language, '/Messages.json').replace('https://api.twilio.com', here);
    const command = { bash: 'bash', js: process.execPath, python: 'python3' }[language] ?? '';
    const program = saved({ bash: 'send.sh', js: 'send.mjs', python: 'send.py' }[language] ?? '', code);
    const { stdout, stderr } = await run(command, [program], { env: { ...process.env, ...env } }).catch(
      (error) => error,
    );
    return { received, stdout: String(stdout), stderr: String(stderr) };
  }

  const languages = ['bash', 'js', 'python'];

  test.for(languages)('the message sent with %s arrives as the lesson says', async (language, { skip }) => {
    skip(!has[language] || (language === 'bash' && !works('curl')), `no ${language} or curl on this machine`);
    const answer = block('json', '"queued"');
    const { received, stdout } = await send(language, 201, answer);
    expect(received).toEqual({
      call: `POST /2010-04-01/Accounts/${account}/Messages.json`,
      credentials: `${env['TWILIO_API_KEY']}:${env['TWILIO_API_SECRET']}`,
      fields,
    });
    expect(stdout.trim()).toBe(language === 'bash' ? answer.trim() : `${JSON.parse(answer).sid} queued`);
  });

  test.for(languages.slice(1))('wrong credentials are reported by %s', async (language, { skip }) => {
    skip(!has[language], `no ${language} on this machine`);
    const { stdout, stderr } = await send(language, 401, block('json', '20003'));
    expect(stdout).toBe('');
    expect(stderr).toContain('401: Authenticate');
  });

  test('the request shown is the request sent', () => {
    const [head = '', body = ''] = block('http', 'api.twilio.com').trim().split('\n\n');
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual(fields);
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
    const basic = /Basic (.*)/.exec(head)?.[1] ?? '';
    expect(Buffer.from(basic, 'base64').toString()).toBe(`${env['TWILIO_API_KEY']}:${env['TWILIO_API_SECRET']}`);
  });

  test('the signature shown is the signature of the webhook shown', () => {
    const [head = '', body = ''] = block('http', 'X-Twilio-Signature').trim().split('\n\n');
    const signed = block('text', fields.StatusCallback).trim().split('\n');
    const expected = [...new URLSearchParams(body)].map(([name, value]) => name + value).sort();
    expect(signed).toEqual([fields.StatusCallback, ...expected]);
    const signature = createHmac('sha1', env['TWILIO_AUTH_TOKEN'] ?? '')
      .update(signed.join(''))
      .digest('base64');
    expect(head.split('\n')).toContain(`X-Twilio-Signature: ${signature}`);
  });
});
