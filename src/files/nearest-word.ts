export { nearestWord } from '../model/nearest-word.ts'
