import type { ProgramRecord } from '../../model/article'
import type { ProgramMention } from '../../model/mention'
import { recordId } from '../ids'
import { nameKey } from '../name-key'
import { isBetterForm, oneLine, type Scene } from './scene'

/** Nouns that a programme's name may have before it or leave out: `phong trào thi đua Quyết thắng`, “Quyết thắng”. */
const HEADS = [
  'chương trình',
  'phong trào thi đua',
  'phong trào',
  'cuộc vận động',
  'mô hình',
  'hội thi',
  'hội thao',
  'ngày hội',
  'ngày',
  'chiến dịch',
  'đợt thi đua',
  'giải',
  'cuộc thi',
  'dự án',
  'hoạt động',
]
const MONTHS = /^\d/

/** One record a programme, whether its kind stands before the name or not; “Ngày hội X” is the festival of “Ngày X”. */
export function buildPrograms(scene: Scene): ProgramRecord[] {
  const records = new Map<string, ProgramRecord>()
  scene.mentions.forEach((mention, index) => {
    if (mention.type !== 'program') return
    const key = bareName(nameKey(mention.value))
    const known = records.get(key)
    if (known === undefined)
      records.set(key, { id: '', value: oneLine(mention.value), mentions: [index], kind: mention.kind })
    else addMention(known, mention, index)
    scene.records[index] = records.get(key)
  })
  for (const [key, record] of records) record.id = scene.register(recordId('program', key))
  return [...records.values()]
}

function addMention(record: ProgramRecord, { value, kind }: ProgramMention, index: number): void {
  record.mentions.push(index)
  // The kind that the name itself begins with is surer than one that a list shares.
  if (nameKey(value).startsWith(`${kind} `)) record.kind = kind
  if (isBetterForm(value, record.value)) record.value = oneLine(value)
}

function bareName(key: string): string {
  for (const head of HEADS) {
    const rest = key.slice(head.length + 1)
    if (key.startsWith(`${head} `) && rest.includes(' ') && !MONTHS.test(rest)) return rest
  }
  return key
}
