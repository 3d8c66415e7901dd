/** Compares URIs: clients differ in what they percent-encode. */

/** A form of the URI that is equal for equal files. */
export function comparableUri(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(
      /^file:\/\/\/([A-Z]):/,
      (_, drive: string) => `file:///${drive.toLowerCase()}:`,
    );
  } catch {
    return uri;
  }
}

/** The path in a URI, as people write it. */
export function pathOf(uri: string): string {
  const path = /^[a-z][\w+.-]*:(?:\/\/[^/?#]*)?([^?#]*)/i.exec(uri)?.[1] ?? uri;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** URI of `name` in a folder. */
export function childUri(folder: string, name: string): string {
  return `${folder.replace(/\/$/, '')}/${name}`;
}
