/** The folder `memory:/`, whose files are in memory alone: a workspace without a disk below it, as in a browser. */
const { EventEmitter, FileSystemError, FileType, workspace } = require('vscode');

const FILES = new Map([
  [
    '/statement.communique',
    'The Security Council condemned the attack of 4 June 2025.\nThey thanked the Vorland Lake Board.\n',
  ],
  ['/communique.yaml', 'entities:\n  - { id: lake, type: organization, name: { en: Vorland Lake Board } }\n'],
]);

exports.activate = ({ subscriptions }) => {
  const { event } = new EventEmitter();
  const contentOf = (uri) => {
    const text = FILES.get(uri.path);
    if (text === undefined) throw FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  };
  const times = { ctime: 0, mtime: 0 };
  const files = {
    onDidChangeFile: event,
    watch: () => ({ dispose() {} }),
    stat: (uri) =>
      uri.path === '/'
        ? { type: FileType.Directory, size: 0, ...times }
        : { type: FileType.File, size: contentOf(uri).length, ...times },
    readDirectory: () => [...FILES.keys()].map((path) => [path.slice(1), FileType.File]),
    readFile: contentOf,
    writeFile: (uri, bytes) => void FILES.set(uri.path, new TextDecoder().decode(bytes)),
    createDirectory: () => {},
    delete: (uri) => void FILES.delete(uri.path),
    rename: () => {},
  };
  subscriptions.push(workspace.registerFileSystemProvider('memory', files, { isCaseSensitive: true }));
};
