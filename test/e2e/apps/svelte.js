import { mount } from 'svelte'
import App from './app.svelte'
import { run } from './scenario.js'

run((target, first) => new Promise((ready) => { mount(App, { target, props: { first, ready } }) }))
