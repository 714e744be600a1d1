import { createApp, reactive, ref } from 'vue/dist/vue.esm-bundler.js'
import { run } from './scenario.js'

const template = `
  <section style="color: teal">
    <button id="count" @click="count += 1">Clicked {{ count }}</button>
    <img v-if="state.picture" alt="" :src="state.picture" :srcset="state.picture + '&2x 2x'">
    <TransitionGroup tag="ul"><li v-for="id in state.ids" :key="id" class="game">Game {{ id }}</li></TransitionGroup>
    <iframe v-if="state.frame" title="own" src="/own-frame"></iframe>
    <div v-html="state.html"></div>
    <Teleport to="#portal"><dialog v-if="state.modal" open>Hello</dialog></Teleport>
    <Teleport to="#embeds">
      <template v-if="state.embed">
        <p>{{ state.picture ? 'Watch again' : 'Watch' }}</p>
        <iframe title="video" :src="state.embed" width="300" height="200"></iframe>
        <p v-if="!state.picture">Thanks</p>
      </template>
    </Teleport>
  </section>`

run((element, first) => {
  const state = reactive({ ...first })
  createApp({ template, setup: () => ({ state, count: ref(0) }) }).mount(element)
  return (next) => { Object.assign(state, next) }
})
