/** Serves VS Code for the Web: files alone, so that everything that runs, runs in the browser. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.mjs', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.ttf', 'font/ttf'],
  ['.wasm', 'application/wasm'],
]);

/**
 * @param {object} options
 * @param {string} options.vscode Folder of a built VS Code for the Web.
 * @param {readonly string[]} options.extensions Folders of the extensions in it.
 * @param {string} [options.folder] URI of the workspace folder; none where it is left out.
 * @param {string} [options.file] URI of the file to open.
 * @returns {Promise<{ url: string, requests: string[], stop: () => Promise<void> }>} `requests` are the paths asked for.
 */
export async function serveVSCodeWeb({ vscode, extensions, folder, file }) {
  /** @type {string[]} */
  const requests = [];
  /** @type {ReadonlyMap<string, string>} */
  const mounts = new Map([
    ['vscode', vscode],
    ...extensions.map((at, k) => /** @type {const} */ ([`extension-${k}`, at])),
  ]);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page({ count: extensions.length, folder, file }));
      return;
    }
    const [, mount = '', ...rest] = decodeURIComponent(pathname).split('/');
    const below = mounts.get(mount);
    try {
      if (below === undefined || rest.includes('..')) throw new Error('not served');
      const content = await readFile(path.join(below, ...rest));
      const type = TYPES.get(path.extname(pathname)) ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(() => resolve(undefined)));
    },
  };
}

/** @param {{ count: number, folder: string | undefined, file: string | undefined }} options */
function page({ count, folder, file }) {
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<link rel="stylesheet" href="/vscode/out/vs/workbench/workbench.web.main.css">
</head>
<body>
<script src="/vscode/out/vs/loader.js"></script>
<script src="/vscode/out/vs/webPackagePaths.js"></script>
<script>
const paths = Object.fromEntries(
  Object.entries(self.webPackagePaths).map(([name, file]) => [name, location.origin + '/vscode/node_modules/' + name + '/' + file]),
);
require.config({ baseUrl: location.origin + '/vscode/out', paths });
</script>
<script src="/vscode/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/vscode/out/vs/workbench/workbench.web.main.js"></script>
<script>
require(['vs/workbench/workbench.web.main'], ({ create, URI }) => {
  const folder = ${JSON.stringify(folder ?? null)};
  const file = ${JSON.stringify(file ?? null)};
  create(document.body, {
    additionalBuiltinExtensions: Array.from({ length: ${count} }, (_, k) =>
      URI.parse(location.origin + '/extension-' + k)),
    configurationDefaults: ${JSON.stringify(QUIET)},
    enableWorkspaceTrust: true,
    workspaceProvider: {
      workspace: folder ? { folderUri: URI.parse(folder) } : undefined,
      payload: file ? [['openFile', file]] : [],
      trusted: true,
      open: async () => false,
    },
  });
});
</script>
</body>
</html>
`;
}

/** Settings that keep a first start quiet. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
};
