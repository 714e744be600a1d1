import { isAllPrintable, toPrintable } from './printable.js'

export interface PaperOptions {
  readonly title: string
  /** BCP 47. */
  readonly lang?: string
  /** When it is made, ms since 1970. */
  readonly at: number
}

const bodySize = 9

/** A4 with a title and what is written on it, line under line. Its text can be searched, copied and read aloud. */
export const createPaper = async ({ title, lang = 'en', at }: PaperOptions) => {
  // 23 MB and a third of a second, for who never asks for one: not before somebody does.
  const { default: PDFDocument } = await import('pdfkit')
  const doc = new PDFDocument({ size: 'A4', margin: 50, lang, displayTitle: true, info: { Title: title, Creator: 'Izin', CreationDate: new Date(at) } })
  let isWhole = true
  const write = (text: string, font: string, size: number, options: PDFKit.Mixins.TextOptions = {}) => {
    isWhole &&= isAllPrintable(text)
    doc.font(font).fontSize(size).text(toPrintable(text), options)
  }
  const paper = {
    heading(text: string) {
      doc.moveDown(0.8)
      write(text, 'Helvetica-Bold', 12)
      doc.moveDown(0.2)
    },
    line(text: string) {
      write(text, 'Helvetica', bodySize, { paragraphGap: 2 })
    },
    /** For hashes, ids and commands: nothing in it may look like something else. */
    code(text: string) {
      write(text, 'Courier', bodySize - 1, { paragraphGap: 2 })
    },
    pair(name: string, value: string) {
      write(`${name}: `, 'Helvetica-Bold', bodySize, { continued: true, paragraphGap: 2 })
      write(value || '–', 'Helvetica', bodySize, { paragraphGap: 2 })
    },
    /** The file, in pieces. */
    async *end(): AsyncGenerator<Uint8Array, void> {
      if (!isWhole) {
        doc.moveDown(0.8)
        write('Signs that the standard fonts of PDF do not have stand here as their Unicode number. The JSON of the same record has them as they are.', 'Helvetica-Oblique', bodySize)
      }
      doc.end()
      for await (const chunk of doc) yield chunk as Uint8Array
    },
  }
  write(title, 'Helvetica-Bold', 16)
  return paper
}
export type Paper = Awaited<ReturnType<typeof createPaper>>
