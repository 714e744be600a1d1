import { Refused } from './ask.js'

const say = (error: unknown): readonly [title: string, text: string] => {
  const { status, code } = error instanceof Refused ? error : { status: -1, code: '' }
  if (status === 0) return ['The collector cannot be reached', 'Check the connection. Nothing is lost: browsers keep their decisions until they are taken.']
  if (status === 503) return ['The store is away', 'The collector lives, but its database does not answer now. Browsers keep their decisions until they are taken.']
  if (status === 403) return ['Not with this key', code === 'site' ? 'The key is for other sites than this one.' : 'The key has not the role for it.']
  if (status === 400) return ['This cannot be counted', 'The range is too long for so fine a view. Choose fewer days, or weeks or months.']
  return ['That did not work', `The collector answered ${status > 0 ? status : 'something odd'}. Its log says why.`]
}

/** What went wrong and what can be done. */
export const Trouble = ({ error, onAgain }: { readonly error: unknown; onAgain(): void }) => {
  const [title, text] = say(error)
  return (
    <section class="trouble" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      <button onClick={onAgain}>Try again</button>
    </section>
  )
}
