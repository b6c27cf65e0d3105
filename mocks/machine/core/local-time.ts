import type { DisplayLanguage } from '../../../contracts/types/target-control.js';

/** `7/22/2009 9:00:00 AM`, or `2009/7/22 上午 09:00:00`: an instant in UTC as Windows prints it in this language. */
export function toLocalTime(instant: number, language: DisplayLanguage): string {
  const at = new Date(instant);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const hour = at.getUTCHours() % 12 || 12;
  const [minutes, seconds] = [at.getUTCMinutes(), at.getUTCSeconds()].map(twoDigits);
  const morning = at.getUTCHours() < 12;
  return language === 'en-US'
    ? `${month}/${day}/${year} ${hour}:${minutes}:${seconds} ${morning ? 'AM' : 'PM'}`
    : `${year}/${month}/${day} ${morning ? '上午' : '下午'} ${twoDigits(hour)}:${minutes}:${seconds}`;
}

function twoDigits(figure: number): string {
  return String(figure).padStart(2, '0');
}
