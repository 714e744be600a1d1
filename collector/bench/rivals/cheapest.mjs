// The least that can be called honest: it validates, drops repeats by id, commits with fsync, and answers after that.
// It keeps the JSON as it came, counts nothing, and cannot export, erase or prove.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import Ajv from 'ajv/dist/2020.js'
import Database from 'libsql'
import pg from 'pg'

const [database, port, schemaFile] = process.argv.slice(2)
const isValid = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')))

const openSqlite = (file) => {
  const connection = new Database(file)
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.exec('create table if not exists event (id text primary key, json text not null) without rowid')
  const insert = connection.prepare('insert into event values (?, ?) on conflict do nothing')
  return async (group) => {
    connection.exec('begin')
    for (const { id, json } of group) insert.run(id, json)
    connection.exec('commit')
  }
}

const openPostgres = async (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  await pool.query('create table if not exists event (id uuid primary key, json jsonb not null)')
  const text = 'insert into event select * from unnest($1::uuid[], $2::jsonb[]) on conflict do nothing'
  return (group) => pool.query({ name: 'append', text, values: [group.map(({ id }) => id), group.map(({ json }) => json)] })
}

const commit = database.startsWith('postgres') ? await openPostgres(database) : openSqlite(database)
let waiting = []
let isBusy = false
const drain = async () => {
  isBusy = true
  while (waiting.length) {
    const group = waiting.splice(0, 512)
    const status = await commit(group).then(() => 204, () => 503)
    for (const { response } of group) response.writeHead(status).end()
  }
  isBusy = false
}

createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const json = Buffer.concat(chunks).toString()
    let event
    try { event = JSON.parse(json) } catch { return response.writeHead(400).end() }
    if (!isValid(event)) return response.writeHead(422).end()
    waiting.push({ id: event.id, json, response })
    // Whoever comes in the same turn shares its commit.
    if (!isBusy) { isBusy = true; setImmediate(drain) }
  })
}).listen(Number(port), '127.0.0.1', () => console.log('listening'))
