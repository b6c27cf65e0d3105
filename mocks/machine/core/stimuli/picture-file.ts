import { missingPicturesKept } from '../desktop/desktop-state.js';
import { success } from '../machine.js';
import type { Effect } from './stimulus.js';

/** A picture file comes or goes. The next logon finds out (Table 4, Desktop Wallpaper). */
export const pictureFile: Effect<'picture-file'> = function* (machine, { image, available }) {
  const { desktop } = machine;
  const others = desktop.missingPictures.filter(missing => missing !== image);
  const missingPictures = available ? others : [...others, image].slice(-missingPicturesKept);
  return { machine: { ...machine, desktop: { ...desktop, missingPictures } }, code: success };
};
