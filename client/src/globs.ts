/** A glob as people write it in settings, made to match whole paths: `*.txt` and `texts/*.txt` mean any folder above. */
export function anywhere(glob: string): string {
  const trimmed = glob.trim().replace(/^\.\//, '');
  return trimmed.startsWith('/') || trimmed.startsWith('**') || /^[a-z]:[\\/]/i.test(trimmed)
    ? trimmed
    : `**/${trimmed}`;
}
