import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A real server with the settings of the build, on 127.0.0.1; `close` ends it by its own process number. */
export type HostServer = {
  readonly origin: string;
  /** Everything that the server wrote about requests and faults so far. */
  readonly said: () => string;
  readonly close: () => Promise<void>;
};

/** A finished site: `folder` is its output, `base` the folder below which its host shows it. */
type Site = { readonly folder: string; readonly base: string };

type Start = {
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
};

type Settings = Readonly<Record<string, string>>;

const isRoot = process.getuid?.() === 0;

/** Finds a program that serves sites, also where only an administrator's PATH leads to it. */
export function findServer(...names: readonly string[]): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  const places = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}

/** Starts nginx with the two files that the build printed for it. */
export async function startNginx(site: Site, settings: Settings): Promise<HostServer> {
  const program = findServer('nginx');
  if (program === null) throw new Error('nginx is not installed: node scripts/prepare.mjs test');
  return await start(site, async (place, port) => {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    await writeFile(`${place}/headers.conf`, settings['site-headers.conf'] ?? '');
    await writeFile(`${place}/server.conf`, settings['site-server.conf'] ?? '');
    await writeFile(
      `${place}/nginx.conf`,
      `${isRoot ? 'user root;' : ''} daemon off; worker_processes 1; pid ${place}/pid; error_log stderr notice;
events { worker_connections 64; }
http {
  ${temporary.map((name) => `${name}_temp_path ${place}/${name};`).join(' ')}
  include ${place}/headers.conf;
  server { listen 127.0.0.1:${port}; root ${place}/root; include ${place}/server.conf; }
}
`,
    );
    return { command: [program, '-p', place, '-e', 'stderr', '-c', `${place}/nginx.conf`] };
  });
}

/** Starts Caddy with the Caddyfile of the build; only its interface for administrators is switched off. */
export async function startCaddy(site: Site, settings: Settings): Promise<HostServer> {
  const program = findServer('caddy');
  if (program === null) throw new Error('caddy is not installed: node scripts/prepare.mjs test');
  return await start(site, async (place, port) => {
    await writeFile(`${place}/Caddyfile`, `{\n\tadmin off\n}\n${settings['Caddyfile'] ?? ''}`);
    return {
      command: [program, 'run', '--adapter', 'caddyfile', '--config', `${place}/Caddyfile`],
      environment: {
        SITE_ADDRESS: `http://127.0.0.1:${port}`,
        SITE_ROOT: `${place}/root`,
        XDG_DATA_HOME: place,
        XDG_CONFIG_HOME: place,
      },
    };
  });
}

/** Starts Apache with the .htaccess of the build in the root of the site. */
export async function startApache(site: Site, settings: Settings): Promise<HostServer> {
  const program = findServer('apache2', 'httpd');
  const modules = [
    '/usr/lib/apache2/modules',
    '/usr/lib64/httpd/modules',
    '/usr/lib/httpd/modules',
    '/opt/homebrew/lib/httpd/modules',
  ].find((folder) => existsSync(folder));
  if (program === null || !modules) throw new Error('Apache is not installed: node scripts/prepare.mjs test');
  return await start(site, async (place, port) => {
    const names = ['mpm_event', 'authz_core', 'alias', 'dir', 'headers', 'mime', 'unixd', 'negotiation'];
    const lines = names
      .filter((name) => existsSync(`${modules}/mod_${name}.so`))
      .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
    await writeFile(`${place}/root${site.base}.htaccess`, settings['.htaccess'] ?? '');
    await writeFile(`${place}/types`, '');
    await writeFile(
      `${place}/apache.conf`,
      `${lines.join('\n')}
ServerRoot ${place}
PidFile ${place}/pid
DefaultRuntimeDir ${place}
Listen 127.0.0.1:${port}
ServerName 127.0.0.1
${isRoot ? 'User nobody\nGroup nogroup' : ''}
TypesConfig ${place}/types
ErrorLog ${place}/error.log
LogLevel crit
DocumentRoot ${place}/root
<Directory ${place}/root>
  Options FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
`,
    );
    return { command: [program, '-DFOREGROUND', '-f', `${place}/apache.conf`] };
  });
}

/** Gives a server a temporary folder whose `root` shows the site below its base folder, and waits until it answers. */
async function start(
  { folder, base }: Site,
  prepare: (place: string, port: number) => Promise<Start>,
): Promise<HostServer> {
  const place = await mkdtemp(path.join(tmpdir(), 'pospolu-host-'));
  await chmod(place, 0o755);
  await mkdir(`${place}/root${base}`, { recursive: true });
  for (const name of await readdir(`${folder}/`)) {
    await symlink(path.join(path.resolve(folder), name), `${place}/root${base}${name}`);
  }
  const port = await findFreePort();
  const { command, environment } = await prepare(place, port);
  const [program = '', ...words] = command;
  const child = spawn(program, words, {
    cwd: place,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
  const close = async () => {
    await end(child);
    await rm(place, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; child.exitCode === null && tries < 100; tries += 1) {
    const answers = await fetch(`${origin}/`).then(
      () => true,
      () => false,
    );
    if (answers) return { origin, said: () => said, close };
    await wait(50);
  }
  await close();
  throw new Error(`${program} does not answer.\n${said}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([ended, wait(5000)]);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('No port.')),
      );
    });
  });
}
