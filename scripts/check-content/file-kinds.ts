/**
 * What a file is by its first bytes, whatever it is called: a model saved as something else and renamed, a voice memo
 * with the ending changed, a screenshot called `.jpg`.
 */

/** Whether a file is binary glTF 2.0 (Khronos, §4.4.2): its mark, then the version. */
const isModel = (bytes: Buffer): boolean =>
  bytes.length >= 12 && bytes.toString('latin1', 0, 4) === 'glTF' && bytes.readUInt32LE(4) === 2;

/** An ID3 tag, or the eleven set bits with which each frame of MPEG audio begins. */
const isMp3 = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0);

/** The box with which every file of the MPEG-4 family begins. */
const isM4a = (bytes: Buffer): boolean => bytes.toString('latin1', 4, 8) === 'ftyp';

/** What is wrong with a model or a recording that is not of the kind its ending tells, and what to do. */
export function kindFault(name: string, bytes: Buffer): { found: string; instead: string } | undefined {
  const ending = /\.\w+$/.exec(name)?.[0].toLowerCase();
  if (bytes.length === 0) return { found: `${name}，是空的文件`, instead: '重新复制一次：上传或拷贝时断了' };
  if (ending === '.glb') {
    if (isModel(bytes)) return undefined;
    const old = bytes.toString('latin1', 0, 4) === 'glTF' ? '是旧版的 .glb' : '不是 .glb 文件，只是改了名字';
    return { found: `${name}，${old}`, instead: '请做模型的人导出为 glTF 2.0 的 .glb（二进制）；改扩展名没有用' };
  }
  if (ending === '.mp3' && !isMp3(bytes)) return sound(name, bytes, '.mp3');
  return ending === '.m4a' && !isM4a(bytes) ? sound(name, bytes, '.m4a') : undefined;
}

function sound(name: string, bytes: Buffer, ending: string): { found: string; instead: string } {
  const other = isM4a(bytes) ? '.m4a' : bytes.toString('latin1', 0, 3) === 'ID3' ? '.mp3' : undefined;
  return {
    found: `${name}，${other ? `其实是 ${other} 文件` : `不是 ${ending} 文件，只是改了名字`}`,
    instead: other
      ? `${name.replace(/\.\w+$/, other)}：文件和这一行都改名`
      : `用录音或剪辑软件导出为 ${ending}；改扩展名没有用`,
  };
}

/** The endings that each kind of picture may have; by the names that sharp gives the kinds. */
const ENDINGS: Record<string, readonly string[]> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  heif: ['avif'],
  gif: ['gif'],
};

/** The ending that a picture of one kind should have instead of its own, or nothing where they agree. */
export function pictureEnding(path: string, format: string): string | undefined {
  const lawful = ENDINGS[format];
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
  return lawful && ending && !lawful.includes(ending) ? lawful[0] : undefined;
}
